import { describe, expect, it } from 'vitest';
import type { NameForm } from '../../../../lib/facts/names/name-forms.ts';
import { areOtherWords } from '../../../../lib/facts/names/other-words.ts';

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

describe('two words of names', () => {
  it.each([
    ['icelander', 'icelandic'],
    ['americas', 'american'],
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
