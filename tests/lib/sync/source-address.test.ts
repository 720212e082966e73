import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPackSource } from '../../../lib/sync/add-pack-source.ts';
import { removeSource, restoreSource } from '../../../lib/sync/remove-source.ts';
import { isPrivateHost, sourceAddress } from '../../../lib/sync/source-address.ts';
import { freshCorpus } from '../corpus/fresh-corpus.ts';

describe('the address of a source', () => {
  it.each([
    ['packs.example', 'https://packs.example/latest.json'],
    [' https://packs.example/stars/ ', 'https://packs.example/stars/latest.json'],
    ['http://packs.example/a.json#top', 'http://packs.example/a.json'],
  ])('%s leads to %s', (typed, address) => {
    expect(sourceAddress(typed)).toEqual({ address, privateHost: false });
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

describe('a host is private', () => {
  const hostOf = (host: string) => new URL(`http://${host}/`).hostname;

  it.each([
    'localhost',
    'printer',
    'nas.local',
    '127.0.0.1',
    '0x7f000001',
    '2130706433',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.1.1',
    '100.64.0.1',
    '[::1]',
    '[fe80::1]',
    '[fd00::1]',
    '[::ffff:10.0.0.1]',
  ])('%s', (host) => {
    expect(isPrivateHost(hostOf(host))).toBe(true);
  });

  it.each(['packs.example', '8.8.8.8', '172.32.0.1', '100.128.0.1', '[2001:db8::1]'])(
    'but not %s',
    (host) => {
      expect(isPrivateHost(hostOf(host))).toBe(false);
    },
  );
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
