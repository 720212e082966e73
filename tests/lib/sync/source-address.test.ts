import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPackSource } from '../../../lib/sync/add-pack-source.ts';
import { removeSource, restoreSource } from '../../../lib/sync/remove-source.ts';
import { sourceAddress } from '../../../lib/sync/source-address.ts';
import { freshCorpus } from '../corpus/fresh-corpus.ts';

describe('the address of a source', () => {
  it.each([
    ['packs.example', 'https://packs.example/latest.json'],
    [' https://packs.example/stars/ ', 'https://packs.example/stars/latest.json'],
    ['http://packs.example/a.json#top', 'http://packs.example/a.json'],
  ])('%s leads to %s', (typed, address) => {
    expect(sourceAddress(typed)).toEqual({ address });
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'ftp://x.example', 'https://', '', 'a b'])(
    '%s is none',
    (typed) => {
      expect(sourceAddress(typed)).toEqual({ failure: 'bad_address' });
    },
  );

  it('has no user name or password', () => {
    expect(sourceAddress('https://me:secret@packs.example/')).toEqual({ failure: 'bad_address' });
  });

  it('is always http or https, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (typed) => {
        const result = sourceAddress(typed);
        const said = 'address' in result ? result.address : result.failure;
        expect(said).toMatch(/^https?:\/\/|^bad_address$/);
      }),
    );
  });
});

it('is added once, and comes back as it was when a removal is undone', async () => {
  const db = freshCorpus();
  const added = await addPackSource(db, 'packs.example', 1);
  expect(added).toMatchObject({ title: 'packs.example', added: 1 });
  expect(await addPackSource(db, 'https://packs.example/', 2)).toEqual({
    failure: 'already_added',
  });
  const [id = ''] = await db.sources.toCollection().primaryKeys();
  await removeSource(db, id, 3);
  expect(await addPackSource(db, 'packs.example', 4)).toEqual(added);
  await removeSource(db, id, 5);
  expect(await restoreSource(db, id)).toBe(true);
  expect(await db.sources.get(id)).toEqual(added);
});
