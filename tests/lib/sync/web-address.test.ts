import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSource } from '../../../lib/sync/add-source.ts';
import { removeSource, restoreSource } from '../../../lib/sync/remove-source.ts';
import { webAddress } from '../../../lib/sync/web-address.ts';
import { freshCorpus } from '../corpus/fresh-corpus.ts';

describe('an address that is typed', () => {
  it.each([
    ['packs.example', 'https://packs.example/'],
    [' https://packs.example/stars/ ', 'https://packs.example/stars/'],
    ['http://packs.example/a.json#top', 'http://packs.example/a.json'],
  ])('%s leads to %s', (typed, address) => {
    expect(webAddress(typed)).toEqual({ address });
  });

  it.each([
    'https://*.com/feed',
    'https://*/',
    'a*b.com',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://x.example',
    'https://',
    '',
    'a b',
  ])('%s is none', (typed) => {
    expect(webAddress(typed)).toEqual({ failure: 'bad_address' });
  });

  it('has no user name or password', () => {
    expect(webAddress('https://me:secret@packs.example/')).toEqual({ failure: 'bad_address' });
  });

  it('is always http or https, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (typed) => {
        const result = webAddress(typed);
        const said = 'address' in result ? result.address : result.failure;
        expect(said).toMatch(/^https?:\/\/|^bad_address$/);
      }),
    );
  });
});

it('is added once, and comes back as it was when a removal is undone', async () => {
  const db = freshCorpus();
  const given = { kind: 'feed' as const, address: 'https://star.example/feed', title: 'Star' };
  const added = await addSource(db, given, 1);
  expect(added).toMatchObject({ id: 'feed:https://star.example/feed', title: 'Star', added: 1 });
  expect(await addSource(db, given, 2)).toEqual({ failure: 'already_added' });
  const [id = ''] = await db.sources.toCollection().primaryKeys();
  await removeSource(db, id, 3);
  expect(await addSource(db, given, 4)).toEqual(added);
  await removeSource(db, id, 5);
  expect(await restoreSource(db, id)).toBe(true);
  expect(await db.sources.get(id)).toEqual(added);
});
