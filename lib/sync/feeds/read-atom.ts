import { plainText } from '../../article/plain-text.ts';
import { type Feed, type FeedItem, MOST_ITEMS } from './feed.ts';
import { childOf, childrenOf, type MarkupElement, textOf, textOfChild } from './markup-element.ts';
import { wordsOfHtml } from './words-of-html.ts';

/** Reads Atom 1.0 (RFC 4287). */
export function readAtom(root: MarkupElement): Feed {
  const authors = authorsOf(root);
  const language = root.attributes.get('xml:lang') ?? null;
  return {
    kind: 'feed',
    title: plainText(textConstruct(childOf(root, 'title')).join(' ')),
    language,
    items: childrenOf(root, 'entry')
      .slice(0, MOST_ITEMS)
      .map((entry) => atomItem(entry, authors)),
    sitemaps: [],
  };
}

function atomItem(entry: MarkupElement, feedAuthors: string[]): FeedItem {
  const content = textConstruct(childOf(entry, 'content'));
  const summary = textConstruct(childOf(entry, 'summary', 'media:description'));
  const whole = content.join(' ').length > summary.join(' ').length;
  const own = authorsOf(entry);
  const source = childOf(entry, 'source');
  const outlet = source && plainText(textOfChild(source, 'title'), 200);
  return {
    link: linkOf(entry),
    title: plainText(textConstruct(childOf(entry, 'title')).join(' ')),
    paragraphs: whole ? content : summary,
    whole,
    published: textOfChild(entry, 'published', 'issued', 'updated') || null,
    modified: textOfChild(entry, 'updated', 'modified') || null,
    authors: own.length > 0 ? own : feedAuthors,
    keywords: childrenOf(entry, 'category').flatMap(
      ({ attributes }) =>
        plainText(attributes.get('label') ?? attributes.get('term') ?? '', 200) ?? [],
    ),
    language: entry.attributes.get('xml:lang') ?? null,
    outlet: source && outlet ? { name: outlet, link: linkOf(source) } : null,
  };
}

/** The address that an entry stands for: its `alternate` link, which is also what no `rel` means. */
function linkOf(element: MarkupElement): string | null {
  const links = childrenOf(element, 'link');
  const alternates = links.filter(
    ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate',
  );
  const page = alternates.find(({ attributes }) => /html|^$/.test(attributes.get('type') ?? ''));
  return (page ?? alternates[0])?.attributes.get('href')?.trim() || null;
}

function authorsOf(element: MarkupElement): string[] {
  return childrenOf(element, 'author').flatMap(
    (author) => plainText(textOfChild(author, 'name'), 300) ?? [],
  );
}

/** The paragraphs of a text construct: plain text, HTML that is escaped, or XHTML that is not. */
function textConstruct(element: MarkupElement | null): string[] {
  if (!element || element.attributes.has('src')) return [];
  const type = element.attributes.get('type') ?? 'text';
  if (type === 'xhtml') return paragraphsOf(element);
  const text = textOf(element);
  // Many feeds escape HTML and call it plain text.
  if (type !== 'text' || /<[a-z]/i.test(text)) return wordsOfHtml(text);
  const words = plainText(text, 20_000);
  return words === null ? [] : [words];
}

/** XHTML as it was parsed: what stands within one paragraph element is one paragraph. */
function paragraphsOf(element: MarkupElement): string[] {
  const paragraphs = deepest(element, /(^|:)(p|li|blockquote|h[1-6])$/);
  const all = paragraphs.length > 0 ? paragraphs : [element];
  return all.flatMap((each) => plainText(textOf(each), 20_000) ?? []);
}

/** Elements of a name that hold no other of that name, in order. */
function deepest(element: MarkupElement, name: RegExp): MarkupElement[] {
  const within = element.children.flatMap((child) =>
    typeof child === 'string' ? [] : deepest(child, name),
  );
  return within.length === 0 && name.test(element.name) ? [element] : within;
}
