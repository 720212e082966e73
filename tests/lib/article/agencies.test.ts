import { describe, expect, it } from 'vitest';
import { agencyIn } from '../../../lib/article/agencies.ts';
import { isCredit } from '../../../lib/article/notes.ts';

const NAMES: [string, string][] = [
  ['AP', 'ap'],
  ['The Associated Press', 'ap'],
  ['Reuters', 'reuters'],
  ['Agence France-Presse', 'afp'],
  ['PA Media', 'pa'],
  ['Press Association', 'pa'],
  ['BANG Showbiz', 'bang'],
  ['BangShowbiz', 'bang'],
  ['WENN', 'wenn'],
  ['Cover Media', 'wenn'],
  ['UPI', 'upi'],
  ['IANS', 'ians'],
  ['PTI', 'pti'],
  ['ANI', 'ani'],
  ['dpa', 'dpa'],
  ['EFE', 'efe'],
  ['The Canadian Press', 'cp'],
  ['AAP', 'aap'],
  ['Australian Associated Press', 'aap'],
];

describe.each(NAMES)('%s', (name, key) => {
  it('is known in a credit, and is one by itself', () => {
    expect(agencyIn(`With material from ${name}.`)).toBe(key);
    for (const line of [name, `(${name})`, `— ${name}`]) expect(isCredit(line)).toBe(true);
  });

  it('makes no credit of a sentence', () => {
    expect(isCredit(`${name} called it a quiet day.`)).toBe(false);
  });
});

it('takes no other word for an agency', () => {
  expect(agencyIn('Harbour Daily, with papa and a cap')).toBe(null);
  expect(isCredit('Harbour Daily')).toBe(false);
});
