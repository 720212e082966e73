import { Parser } from 'htmlparser2';
import type { MarkupElement } from './markup-element.ts';
import { decodedText } from './decoded-text.ts';

/** Far above any feed; beyond them a document is hostile. */
const MOST_ELEMENTS = 300_000;
const DEEPEST = 100;

/** Vocabularies that feeds are extended by, under the prefix that readers here know them by. */
const prefixes = new Map([
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://www.google.com/schemas/sitemap-news/0.9', 'news'],
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
]);

class Excess extends Error {}

/**
 * The root element of an XML text, read tolerantly: what is not well-formed is mended as a browser
 * would. Entities that a document type defines are not expanded. Null where there is no element, or
 * where the text has too many or too deep ones.
 */
export function readMarkup(text: string): MarkupElement | null {
  const builder = new TreeBuilder();
  let inCdata = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name.toLowerCase(), attributes),
      onclosetag: () => builder.close(),
      ontext: (words) => builder.text(inCdata ? words : decodedText(words)),
      oncdatastart: () => {
        inCdata = true;
      },
      oncdataend: () => {
        inCdata = false;
      },
    },
    { xmlMode: true, decodeEntities: false, lowerCaseAttributeNames: true },
  );
  try {
    parser.end(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof Excess) return null;
    throw error;
  }
  return builder.root;
}

interface Scope {
  element: MarkupElement;
  /** Addresses of the vocabularies that the element itself names, by prefix, '' for the default. */
  names: ReadonlyMap<string, string>;
}

class TreeBuilder {
  root: MarkupElement | null = null;
  readonly #open: Scope[] = [];
  #count = 0;
  #rootSpace = '';

  open(written: string, given: Record<string, string>): void {
    this.#count += 1;
    if (this.#count > MOST_ELEMENTS || this.#open.length >= DEEPEST) throw new Excess();
    const attributes = new Map(
      Object.entries(given).map(([name, value]) => [name, decodedText(value)]),
    );
    const parent = this.#open.at(-1);
    const names = spacesNamed(attributes);
    const [prefix, local] = written.includes(':')
      ? [written.slice(0, written.indexOf(':')), written.slice(written.indexOf(':') + 1)]
      : ['', written];
    const space = names.get(prefix) ?? this.#outerSpace(prefix) ?? prefix;
    if (!this.root) this.#rootSpace = space;
    const known = space === this.#rootSpace ? '' : (prefixes.get(space) ?? prefix);
    const element = { name: known ? `${known}:${local}` : local, attributes, children: [] };
    parent?.element.children.push(element);
    this.root ??= element;
    this.#open.push({ element, names });
  }

  close(): void {
    this.#open.pop();
  }

  #outerSpace(prefix: string): string | undefined {
    return this.#open.findLast(({ names }) => names.has(prefix))?.names.get(prefix);
  }

  text(words: string): void {
    this.#open.at(-1)?.element.children.push(words);
  }
}

function spacesNamed(attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name, value] of attributes)
    if (name === 'xmlns' || name.startsWith('xmlns:'))
      names.set(name.slice('xmlns:'.length), value.trim().toLowerCase());
  return names;
}
