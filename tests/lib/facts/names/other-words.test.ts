import { describe, expect, it } from 'vitest';
import type { NameForm } from '../../../../lib/facts/names/name-forms.ts';
import { areOtherWords, shareWords } from '../../../../lib/facts/names/other-words.ts';

function form(written: string, ...companions: string[]): NameForm {
  return {
    form: written,
    nodes: [],
    origins: new Set(),
    companions: new Set(companions),
    roles: new Set(),
    owners: new Set(),
    capitals: false,
    acronym: false,
    compound: false,
    common: false,
    opening: false,
  };
}

/** Judged both ways round, which must agree. */
function areOther(a: NameForm, b: NameForm): boolean {
  const there = areOtherWords(a, b);
  expect(areOtherWords(b, a)).toBe(there);
  return there;
}

it('with an s more or less are two spellings beside one given name, and else a plural', () => {
  expect(areOther(form('brook', 'martin'), form('brooks', 'martin'))).toBe(false);
  expect(areOther(form('brook', 'harbour'), form('brooks', 'harbour'))).toBe(true);
  expect(areOther(form('final', 'davis'), form('finals', 'davis'))).toBe(true);
});

it('share no particle, whichever comes first', () => {
  const [one, other] = [form('morada', 'al'), form('torada', 'alan')];
  expect([shareWords(one, other), shareWords(other, one)]).toEqual([false, false]);
});

describe('two words of names', () => {
  it.each([
    ['icelander', 'icelandic'],
    ['americas', 'american'],
    ['buddhism', 'buddhist'],
    ['geographic', 'geographical'],
    ['garman', 'german'],
    ['grammy', 'grammys'],
    ['british', 'brittish'],
    ['studio54', 'studio55'],
    ['tobias', 'toby'],
    ['dave', 'david'],
    ['borowskiy', 'borowsky'],
    ['beto', 'roberto'],
    ['lankans', 'lanka'],
    ['vikram', 'vikramjeet'],
    ['tino', 'celestino'],
    ['yei', 'yeison'],
    ['z', 'zawada'],
  ])('are other words: %s and %s', (a, b) => {
    expect(areOther(form(a), form(b))).toBe(true);
  });

  it.each([
    ['kaylee', 'kayley'],
    ['brandner', 'brendner'],
    ['lindquist', 'lindqvist'],
    ['marovan', 'marovic'],
    ['catherine', 'kathryn'],
    ['borowska', 'borowski'],
    ['adlon', 'adlonk'],
  ])('may be one: %s and %s', (a, b) => {
    expect(areOther(form(a), form(b))).toBe(false);
  });

  it('are other words where the story writes one in lower case, or both are short forms', () => {
    expect(areOther({ ...form('rollan'), common: true }, form('rolland'))).toBe(true);
    expect(areOther({ ...form('kmtv'), acronym: true }, { ...form('kntv'), acronym: true })).toBe(
      true,
    );
  });
});
