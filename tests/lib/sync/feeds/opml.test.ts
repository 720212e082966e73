import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrivateHost } from '../../../../lib/corpus/is-private-host.ts';
import { readOpml } from '../../../../lib/sync/feeds/read-opml.ts';
import { writeOpml } from '../../../../lib/sync/feeds/write-opml.ts';

describe('a list of feeds', () => {
  it('is read with its folders, each feed once', () => {
    expect(
      readOpml(`<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
        <outline text="Stars"><outline type="rss" text="A &amp; B" xmlUrl="https://a.example/feed"/>
          <outline text="Again" xmlUrl="https://a.example/feed"/></outline>
        <outline title="C" text="c" xmlurl="http://c.example/rss" htmlUrl="http://c.example"/>
        </body></opml>`),
    ).toEqual([
      { kind: 'feed', title: 'Again', address: 'https://a.example/feed' },
      { kind: 'feed', title: 'C', address: 'http://c.example/rss' },
    ]);
  });

  it('leaves out what is no address of the public web', () => {
    const list = ['javascript:1', 'http://localhost/f', 'file:///f', 'http://u:p@a.example/', '']
      .map((address) => `<outline xmlUrl="${address}"/>`)
      .join('');
    expect(readOpml(`<opml><body>${list}</body></opml>`)).toEqual([]);
  });

  it.each(['', '<rss/>', '<opml/>', '{}', '<html><body><outline xmlUrl="https://a.example/"/>'])(
    'is not %j',
    (text) => {
      expect(readOpml(text)).toBeNull();
    },
  );

  it('is read as it was written, whatever the titles hold', () => {
    const feeds = fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom('feed' as const, 'sitemap' as const),
        title: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
        address: fc
          .webUrl()
          .filter((address) => !isPrivateHost(new URL(address).hostname))
          .map((address) => new URL(address).href),
      }),
      { selector: ({ address }) => address },
    );
    fc.assert(
      fc.property(feeds, (list) => {
        const read = readOpml(writeOpml(list, 'Mine')) ?? [];
        const withoutFragment = list.map(({ address }) => address.replace(/#.*$/, ''));
        expect(new Set(read.map(({ address }) => address))).toEqual(new Set(withoutFragment));
      }),
    );
  });
});
