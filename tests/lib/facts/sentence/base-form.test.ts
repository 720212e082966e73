import { describe, expect, it } from 'vitest';
import { baseForm } from '../../../../lib/facts/sentence/base-form.ts';

describe('baseForm', () => {
  it.each(['marries married marrying', 'announces announced announcing'])(
    'gives the forms of one word one form: %s',
    (words) => {
      expect(new Set(words.split(' ').map(baseForm)).size).toBe(1);
    },
  );

  it('knows irregular verbs and nouns', () => {
    expect(['gave', 'given', 'giving', 'gives'].map(baseForm)).toEqual(
      Array.from({ length: 4 }, () => baseForm('give')),
    );
    expect(baseForm('children')).toBe('child');
  });

  it('undoubles only what the ending doubled', () => {
    expect(['hugged', 'travelled', 'called', 'added'].map(baseForm)).toEqual([
      'hug',
      'travel',
      'call',
      'add',
    ]);
  });

  it('keeps a silent e that tells two words apart', () => {
    for (const [one, other] of ['wine win', 'plane plan', 'care car', 'cane can', 'hope hop'].map(
      (pair) => pair.split(' '),
    ))
      expect(baseForm(one ?? '')).not.toBe(baseForm(other ?? ''));
    expect(['hoped', 'hoping', 'hopes'].map(baseForm)).toEqual(['hope', 'hope', 'hope']);
    expect(['planned', 'planning', 'plans'].map(baseForm)).toEqual(['plan', 'plan', 'plan']);
    expect(['voted', 'naming', 'fined'].map(baseForm)).toEqual(['vote', 'name', 'fine']);
  });

  it('keeps short words and words that only look like forms', () => {
    expect(baseForm('bus')).toBe('bus');
    expect(baseForm('ring')).toBe('ring');
    expect(baseForm('red')).toBe('red');
  });
});
