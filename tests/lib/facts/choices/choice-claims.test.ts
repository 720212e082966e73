import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { articleOf } from '../article-of.ts';

/** The answers to questions of the lexicon in a sentence, as `set: option (words)`. */
function answers(sentence: string): string[] {
  return extractClaims(articleOf('only', [sentence])).flatMap(({ value, text }) =>
    value.type === 'choice' ? [`${value.set}: ${value.option} (${text})`] : [],
  );
}

describe('answers of the lexicon in a sentence', () => {
  it('are found with their words', () => {
    expect(answers('She left on crutches.')).toEqual(['aid: crutch (crutches)']);
  });

  it.each([
    ['The cook has not yet been charged.', 'arrest: not_charged (not yet been charged)'],
    [
      "The cook hasn't been formally charged.",
      "arrest: not_charged (hasn't been formally charged)",
    ],
    ['Nobody else was hurt.', 'injured: unhurt (Nobody else was hurt)'],
    ['She came without a cane.', 'aid: not cane (without a cane)'],
  ])('are denied with what denies them: %s', (sentence, answer) => {
    expect(answers(sentence)).toEqual([answer]);
  });

  it('are not denied from another clause', () => {
    expect(answers('She did not wait, and police arrested him.')).toContain(
      'arrest: arrested (arrested)',
    );
  });

  it('are told once where the lexicon knows the denied words', () => {
    expect(answers('He was not hurt.')).toEqual(['injured: unhurt (not hurt)']);
  });

  it('take a side only with a part of the body', () => {
    expect(answers('She left and broke her left wrist.')).toContain(
      'side: left_ankle (left wrist)',
    );
    expect(answers('She left at once.')).toEqual([]);
  });

  it.each([
    'She came back ten feet behind.',
    'The news broke on broken glass.',
    'He cut it short.',
    'She answered many questions.',
    'She seeks custody of the children.',
  ])('are none in words that only look like one: %s', (sentence) => {
    expect(answers(sentence)).toEqual([]);
  });

  it('take what broke for a fracture only with what is broken', () => {
    expect(answers('He broke three ribs.')).toContain('injury: fracture (broke three ribs)');
    expect(answers('His back hurts.')).toContain('body: back (His back)');
  });

  it('do not tell what two are to each other in a sentence on their wedding', () => {
    expect(answers('Her boyfriend sings.')).toEqual(['bond: boyfriend (boyfriend)']);
    expect(answers('She has married her boyfriend.')).not.toContain('bond: boyfriend (boyfriend)');
  });

  it.each([
    'The papers do not say whether there was a prenuptial agreement.',
    'No mention is made of a prenuptial agreement.',
    'There is speculation about pneumonia.',
    'She could go to prison if convicted.',
  ])('are none where they are only spoken of: %s', (sentence) => {
    expect(answers(sentence).filter((answer) => !answer.startsWith('penalty'))).toEqual([]);
  });

  it('are a penalty only where a court imposed it', () => {
    expect(answers('She got a year of probation.')).toContain('penalty: probation (probation)');
    expect(answers('She asked for a year of probation.')).toEqual([]);
  });

  it.each([
    ['what was', 'The flat had been on the market for a year.'],
    ['what is over', 'Her former husband sings.'],
    ['what will be', 'He is going to be the husband of a rower.'],
  ])('do not take %s for a state of today', (_, sentence) => {
    expect(answers(sentence).filter((answer) => /^(?:sale|bond)/.test(answer))).toEqual([]);
  });

  it('are nouns, not verbs that look like them', () => {
    expect(answers('They sat in the bath.')).toEqual(['furniture: bathtub (bath)']);
    expect(answers('They bathed in light.')).toEqual([]);
    expect(answers('The stone hit a tire.')).toEqual(['glass: tyre (tire)']);
    expect(answers('He ditched the idea and was tired.')).toEqual([]);
    expect(answers('She was quite calm, and prices rise.')).toEqual([]);
  });

  it('are who did a thing, not who told of it', () => {
    expect(answers('A nurse held her hand.')).toContain('helper: nurse (nurse)');
    expect(answers('She sleeps well, a nurse told us.')).toEqual([]);
  });

  it.each([
    ['The house is still for sale.', 'sale: still_for_sale (still for sale)'],
    ['It was never put on the market.', 'listing: never_listed (never put on the market)'],
    ['They called the whole tour off.', 'fate: cancelled (called the whole tour off)'],
    ['He is fighting for his life.', 'condition: critical (fighting for his life)'],
    ['She left for family reasons.', 'reason: family_reason (family reasons)'],
    [
      'The split came down to creative differences.',
      'reason: creative_difference (creative differences)',
    ],
    ['He was in good health.', 'health: good_health (good health)'],
    ['The coroner called it a mistrial.', 'verdict: mistrial (mistrial)'],
    ['The concerts have been moved to October.', 'fate: postponed (moved to October)'],
    ['Two were seriously injured.', 'severity: serious (seriously injured)'],
    ['He died at his home.', 'where: at_home (at his home)'],
  ])('are known by their phrases: %s', (sentence, answer) => {
    expect(answers(sentence)).toContain(answer);
  });
});
