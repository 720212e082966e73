// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { anchored } from './anchored.ts';

const sentence = 'The singer, 38, wore a plain grey suit and walked down the pier with her mother.';

function page(html: string): Element {
  document.body.innerHTML = html;
  return document.body;
}

/** What of a page is marked, as text. */
const marked = (html: string, sought?: Parameters<typeof anchored>[2], wanted = sentence) =>
  anchored(page(html), wanted, sought)?.toString() ?? null;

describe('a sentence that stands on the page as it was read', () => {
  it('is found within its paragraph, with its full stop and without its neighbours', () => {
    expect(marked(`<p>It rained. ${sentence} Nobody went home.</p>`)).toBe(sentence);
  });

  it('is found over line breaks, non-breaking spaces and tabs', () => {
    const broken = sentence
      .replace('plain grey', 'plain\n\t\t grey')
      .replace('a plain', 'a\u00a0plain');
    expect(marked(`<p>${broken}</p>`)).toBe(broken);
  });

  it('is found where elements stand in it, in the middle of words too', () => {
    const html =
      '<p><b>T</b>he <a href="/q">sing<i>er</i></a>, 38, wore a plain<br>grey suit and <em>walked down</em> the pier with her mother.</p>';
    expect(marked(html)?.replace('plaingrey', 'plain grey')).toBe(sentence);
  });

  it('is found where soft hyphens and invisible characters stand in it', () => {
    const hyphened = sentence.replace('mother', 'mo\u00adther').replace('pier', 'pi\u200ber');
    expect(marked(`<p>${hyphened}</p>`)).toBe(hyphened);
  });

  it('is found where invisible characters alone stand before it', () => {
    expect(marked(`<p>It rained all</p><p>\u200d<b></b>${sentence}</p>`)).toBe(sentence);
    expect(marked(`<p>It rained all</p><p>\u200d<b>${sentence}</b></p>`)).toBe(sentence);
  });

  it('is found where the quotation marks are written otherwise', () => {
    const read = '“We wanted one evening that belonged to nobody else,” she said.';
    const html =
      '<p>"We wanted one evening that belonged to nobody else," she said. “It rained.”</p>';
    expect(marked(html, {}, read)).toBe(
      '"We wanted one evening that belonged to nobody else," she said.',
    );
  });

  it('is found though scripts, styles and buttons stand in its paragraph', () => {
    const html = `<p>${sentence.replace('suit', 'suit<script>a suit</script><button>Buy suits</button>')}</p>`;
    expect(marked(html)).not.toBeNull();
  });

  it('is not put together from the ends of words', () => {
    expect(marked('<p>Breathe singers</p>', {}, 'The singer')).toBeNull();
    expect(marked('<p>the singerly way</p>', {}, 'The singer')).toBeNull();
  });

  it('is not found in the text of a script or a form', () => {
    expect(marked(`<script>${sentence}</script><textarea>${sentence}</textarea>`)).toBeNull();
  });

  it('without words is nowhere', () => {
    expect(marked(`<p>“…”</p>`, {}, '“…”')).toBeNull();
  });
});

describe('a sentence that stands on the page more than once', () => {
  const before = 'It rained all day on the coast. ';
  const html = `<aside><p>${sentence}</p></aside><p id="body">${before}${sentence}</p>`;

  it('is found where it stands as far into its paragraph as when it was read', () => {
    const range = anchored(page(html), sentence, { start: before.length });
    expect(range?.startContainer.parentElement?.id).toBe('body');
    expect(range?.toString()).toBe(sentence);
  });

  it('is found where the reader sees it', () => {
    const isShown = (text: Node): boolean => text.parentElement?.id === 'body';
    const range = anchored(page(html), sentence, { isShown });
    expect(range?.startContainer.parentElement?.id).toBe('body');
  });

  it('is not found where nobody sees it', () => {
    expect(anchored(page(html), sentence, { isShown: () => false })).toBeNull();
  });
});

describe('a page that has changed since it was read', () => {
  it('shows the sentence as it is written now', () => {
    const now =
      'The singer, 39, wore a plain grey suit and walked slowly down the pier with her mother.';
    expect(marked(`<p>It rained. ${now} Nobody went home.</p>`)).toBe(now);
  });

  it('shows it with what was put in between', () => {
    const html = `<p>The singer, 38, wore a plain grey suit <span>Advertisement. Story continues below.</span> and walked down the pier with her mother.</p>`;
    expect(marked(html)).toMatch(/^The singer[\s\S]+mother\.$/);
  });

  it('does not take another sentence for it', () => {
    expect(
      marked('<p>The actor, 38, wore a black suit and walked down the aisle with her father.</p>'),
    ).toBeNull();
  });

  it('does not look for short sentences that are gone', () => {
    expect(marked('<p>It was not quite enough.</p>', {}, 'It was just enough.')).toBeNull();
  });
});

describe('a hostile page', () => {
  it('may call its elements like properties of a node', () => {
    const html = `<form><input name="firstChild"><input name="nodeType"><input name="localName">
      <input name="parentNode"><input name="nextSibling"><p>${sentence}</p></form>`;
    expect(marked(html)).toBe(sentence);
  });

  it('costs no more than it may when one word stands there a hundred thousand times', () => {
    const many = 'the '.repeat(100_000);
    const begun = performance.now();
    expect(marked(`<p>${many}</p>`, {}, `${'the '.repeat(150)}${'end '.repeat(150)}`)).toBeNull();
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
