import { expect, it } from 'vitest';
import {
  correctionsOf,
  listCorrections,
  setCorrection,
  undoCorrection,
} from '../../../lib/corpus/corrections.ts';
import { freshCorpus } from './fresh-corpus.ts';

it('remembers what the reader said, whichever of the two articles is open', async () => {
  const db = freshCorpus();
  await setCorrection(db, ['a', 'b'], 'other-story', 1);
  await setCorrection(db, ['c', 'a'], 'same-story', 2);
  expect(await correctionsOf(db, 'a')).toEqual(
    new Map([
      ['b', 'other-story'],
      ['c', 'same-story'],
    ]),
  );
  expect(await correctionsOf(db, 'b')).toEqual(new Map([['a', 'other-story']]));
  expect((await listCorrections(db)).map(({ at }) => at)).toEqual([2, 1]);
});

it('lets a later word replace an earlier one, and takes it back', async () => {
  const db = freshCorpus();
  await setCorrection(db, ['a', 'b'], 'other-story', 1);
  await setCorrection(db, ['b', 'a'], 'same-story', 2);
  expect(await correctionsOf(db, 'a')).toEqual(new Map([['b', 'same-story']]));
  await undoCorrection(db, ['a', 'b']);
  expect(await listCorrections(db)).toEqual([]);
});
