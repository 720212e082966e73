import { describe, expect, it } from 'vitest';
import {
  quoteChanges,
  saysTheSame,
  spelledOtherwise,
} from '../../../../lib/facts/quotes/quote-changes.ts';
import type { QuoteChanges } from '../../../../lib/facts/quotes/quote-changes.ts';
import { readQuoteWords } from '../../../../lib/facts/quotes/quote-words.ts';

const compare = (a: string, b: string): QuoteChanges =>
  quoteChanges(readQuoteWords(a), readQuoteWords(b));
const changed = (a: string, b: string): string[] =>
  compare(a, b).changes.map(({ a: x, b: y }) =>
    [x, y].map((words) => words.map(({ word }) => word).join(' ')).join(' > '),
  );

describe('quoteChanges', () => {
  it('finds a word that was changed, dropped or added', () => {
    expect(changed('We lost the boat that night', 'We lost the house that night')).toEqual([
      'boat > house',
    ]);
    expect(changed('She is a brave woman to sing', 'She is a woman to sing')).toEqual(['brave > ']);
  });

  it('finds a change in the last words, where both go on to the end', () => {
    expect(changed('I would sail it to the moon', 'I would sail it to the bank')).toEqual([
      'moon > bank',
    ]);
  });

  it('takes what one side alone quotes, before or after, as cut off', () => {
    const found = compare('She called me. I would sail it again', 'I would sail it');
    expect(found.changes).toEqual([]);
    expect([found.cutA, found.cutB, found.cutWithin]).toEqual([4, 0, 1]);
  });

  it('does not set the next sentences of both against each other', () => {
    expect(changed('I would sail it. We were happy.', 'I would sail it. Who knows?')).toEqual([]);
  });

  it('lets an editor leave words out and put some in', () => {
    expect(changed('I love [her] and the old boat', 'I love Ida and the old boat')).toEqual([]);
    expect(changed('I love … the old boat', 'I love the sea and the old boat')).toEqual([]);
  });

  it.each(['s***', 'sh*t', 's--t', 's**t'])('takes %s as the censored word', (censored) => {
    const [whole, cut] = ['I give no shit about the boat', `I give no ${censored} about the boat`];
    expect(saysTheSame(compare(whole, cut))).toBe(true);
    expect(saysTheSame(compare(cut, whole))).toBe(true);
  });

  it('takes two ways of censoring as one word', () => {
    const [one, other] = ['I give no s--- about the boat', 'I give no sh*t about the boat'];
    expect(saysTheSame(compare(one, other))).toBe(true);
    expect(saysTheSame(compare(other, one))).toBe(true);
  });

  it('does not take any word for a censored one', () => {
    expect(saysTheSame(compare('I give no damn about the boat', 'I give no s*** about it'))).toBe(
      false,
    );
  });

  it('tells another form of a word from another word', () => {
    const found = compare('The light is on in the hall', 'The lights were on in the hall');
    expect(found.changes).toEqual([]);
    expect(found.inflected.map(([a]) => a.word)).toEqual(['light', 'is']);
  });
});

describe('a sentence that goes on', () => {
  it.each([
    [
      'starts',
      'I am old. My dog and my cat stay here',
      'My wife, my dog and my cat stay here',
      'my wife',
    ],
    ['ends', 'We sail in May. I am glad', 'We sail in May from Bergen', 'from bergen'],
  ])('was not cut where another sentence %s', (_, a, b, words) => {
    const [change] = compare(a, b).changes;
    expect(change?.b.map(({ word }) => word).join(' ')).toBe(words);
  });

  it('may have been cut where the quotation starts or ends', () => {
    expect(compare('We sail in May', 'We sail in May from Bergen').changes).toEqual([]);
  });
});

describe('saysTheSame', () => {
  it.each([
    ['contractions', "It's all that I've got", 'It is all that I have got'],
    ['an article', 'They took me to the hospital', 'They took me to hospital'],
    ['a light preposition', 'I will sing as long as I live', 'I will sing for as long as I live'],
    ['“and” for a comma', 'my son, my wife, my dog', 'my son and my wife and my dog'],
    ['a compound in two words', 'We opened a bookshop in May', 'We opened a book shop in May'],
    ['another tense by an auxiliary', 'nobody had signed the sheet', 'nobody signed the sheet'],
    ['“can” and “could”', 'I am sorry that I cannot come', 'I am sorry that I could not come'],
    ['reported speech', 'I left the hall on my own feet', 'She left the hall on her own feet'],
    ['a relative clause', 'who told me to get a job', 'She told me to get a job'],
    ['a name in another spelling', 'I saw Katharine at the gate', 'I saw Katherine at the gate'],
  ])('holds for %s', (_, a, b) => {
    expect(saysTheSame(compare(a, b))).toBe(true);
  });

  it.each([
    ['another word', 'We lost the boat', 'We lost the house'],
    ['another number', 'I sang it four times', 'I sang it forty times'],
    ['a negation', 'I do want to go', 'I do not want to go'],
    ['somebody else', 'She chose me as her mother', 'She chose me as his mother'],
    ['another modal verb', 'I may marry her in May', 'I must marry her in May'],
    ['more than one', 'I waited for a year', 'I waited for years'],
    ['another form', 'It broke my heart', 'It breaks my heart'],
  ])('fails for %s', (_, a, b) => {
    expect(saysTheSame(compare(a, b))).toBe(false);
  });
});

describe('spelledOtherwise', () => {
  it('knows a mistyped word', () => {
    const [change] = compare('as we go through this', 'as we go though this').changes;
    expect(change && spelledOtherwise(change).map(([a, b]) => [a.word, b.word])).toEqual([
      ['through', 'though'],
    ]);
  });
});
