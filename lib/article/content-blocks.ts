import type { Block } from './block.ts';
import { markedAside } from './boilerplate.ts';
import { isElement } from './page-root.ts';
import { readable } from './plain-text.ts';

const skipped = new Set(
  'figure figcaption script style noscript template svg math iframe object embed button input select textarea form nav video audio canvas img picture source dialog'.split(
    ' ',
  ),
);
const inline = new Set(
  'a abbr acronym b bdi td th bdo big cite code data del dfn em font i ins kbd mark q ruby s samp small span strike strong sub sup time tt u var wbr label'.split(
    ' ',
  ),
);
const heading = /^h[1-6]$/;
const maxBlocks = 3_000;

/** A part that holds more of the text than this is the text, whatever it is called. */
const maxAsideShare = 0.25;

/** Class and id of an element in lower case, with hyphens where they have humps. */
function namesOn(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 500);
  return names.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
}

/**
 * The text of a content element as blocks in order: every block-level element ends the one before.
 * Figures, captions, forms and other things that are no running text are left out.
 */
export function contentBlocks(content: Element): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linkText = 0;
  let aside = false;
  const total = content.textContent?.length ?? 0;
  const isAside = (element: Element): boolean =>
    markedAside.test(namesOn(element)) &&
    (element.textContent?.length ?? 0) < total * maxAsideShare;
  const end = (element: Element): void => {
    const words = readable(text);
    if (words && blocks.length < maxBlocks) {
      const parent = element.parentElement;
      blocks.push({
        text: words,
        heading: heading.test(element.localName),
        item: element.localName === 'li' || parent?.localName === 'li',
        linked: Math.min(1, linkText / words.length),
        aside,
      });
    }
    text = '';
    linkText = 0;
  };
  const walk = (element: Element, inLink: boolean, depth: number): void => {
    if (depth > 600) return;
    for (const child of Array.from(element.childNodes)) {
      if (child.nodeType === 3) {
        const value = child.nodeValue ?? '';
        text += value;
        if (inLink) linkText += readable(value).length;
      } else if (isElement(child)) {
        const tag = child.localName;
        if (tag === 'br' || tag === 'td' || tag === 'th') text += ' ';
        if (tag === 'br') continue;
        if (inline.has(tag)) walk(child, inLink || tag === 'a', depth + 1);
        else if (!skipped.has(tag)) {
          end(element);
          const outer = aside;
          aside ||= isAside(child);
          walk(child, inLink, depth + 1);
          end(child);
          aside = outer;
        }
      }
    }
  };
  walk(content, false, 0);
  end(content);
  return blocks;
}
