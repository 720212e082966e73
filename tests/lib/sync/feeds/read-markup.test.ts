import { describe, expect, it } from 'vitest';
import { childrenOf, type MarkupElement } from '../../../../lib/sync/feeds/markup-element.ts';
import { readMarkup } from '../../../../lib/sync/feeds/read-markup.ts';

const dc = 'http://purl.org/dc/elements/1.1/';
const read = (text: string): MarkupElement => {
  const root = readMarkup(text);
  if (!root) throw new Error('no element');
  return root;
};

describe('the vocabulary of an element', () => {
  it('is the one that the nearest element around it names, and no longer than that one lasts', () => {
    const root = read(`<rss xmlns:d="${dc}"><d:one/><a xmlns:d="urn:other"><b><d:two/></b></a>
      <d:three/></rss>`);
    expect(childrenOf(root, 'dc:one')).toHaveLength(1);
    expect(childrenOf(root, 'dc:three')).toHaveLength(1);
    const [b] = childrenOf(root, 'a').flatMap((each) => childrenOf(each, 'b'));
    expect(b?.children).toMatchObject([{ name: 'd:two' }]);
  });

  it('is found without much work where thousands are named', { timeout: 20_000 }, () => {
    const names = Array.from({ length: 10_000 }, (_none, at) => `xmlns:a${at}="urn:${at}"`);
    const begun = performance.now();
    const root = read(`<rss ${names.join(' ')}>${'<a xmlns=""/>'.repeat(10_000)}</rss>`);
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(root.children).toHaveLength(10_000);
  });
});
