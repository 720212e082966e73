import { plainText } from '../../article/plain-text.ts';
import { type Feed, type FeedItem, MOST_ITEMS } from './feed.ts';
import { childOf, childrenOf, type MarkupElement, textOfChild } from './markup-element.ts';
import { wordsOfHtml } from './words-of-html.ts';

/** "desk@star.example (Ada Poole)": RSS 2.0 wants an e-mail address, its writers add the name. */
const mailWithName = /^[^\s@()]{1,100}@[^\s@()]{1,200}\s{1,5}\(([^()]{1,200})\)$/;

/** Reads RSS 0.9x and 2.0, and RSS 1.0, whose items stand beside the channel. */
export function readRss(root: MarkupElement): Feed | null {
  const channel = childOf(root, 'channel') ?? root;
  const items = [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')];
  if (channel === root && items.length === 0) return null;
  return {
    kind: 'feed',
    title: plainText(textOfChild(channel, 'title')),
    language: textOfChild(channel, 'language', 'dc:language') || null,
    items: [...new Set(items)].slice(0, MOST_ITEMS).map(rssItem),
    sitemaps: [],
  };
}

function rssItem(item: MarkupElement): FeedItem {
  const content = wordsOfHtml(textOfChild(item, 'content:encoded'));
  const summary = wordsOfHtml(textOfChild(item, 'description', 'media:description'));
  const whole = content.join(' ').length > summary.join(' ').length;
  const source = childOf(item, 'source');
  const outlet = plainText(textOfChild(item, 'source'), 200);
  const names = childrenOf(item, 'dc:creator').concat(childrenOf(item, 'author'));
  return {
    link: textOfChild(item, 'link') || permalink(item) || item.attributes.get('rdf:about') || null,
    title: plainText(textOfChild(item, 'title', 'media:title')),
    paragraphs: whole ? content : summary,
    whole,
    published: textOfChild(item, 'pubdate', 'dc:date', 'dcterms:created') || null,
    modified: textOfChild(item, 'dcterms:modified', 'atom:updated') || null,
    authors: names.flatMap((name) => authorName(name)),
    keywords: childrenOf(item, 'category').flatMap((each) => plainText(wordsIn(each), 200) ?? []),
    language: textOfChild(item, 'dc:language') || null,
    outlet: outlet ? { name: outlet, link: source?.attributes.get('url') ?? null } : null,
  };
}

const wordsIn = (element: MarkupElement): string =>
  element.children.filter((child) => typeof child === 'string').join('');

/** A `guid` is an address unless it says that it is none. */
function permalink(item: MarkupElement): string {
  const guid = childOf(item, 'guid');
  if (!guid || guid.attributes.get('ispermalink') === 'false') return '';
  const text = wordsIn(guid).trim();
  return /^https?:/i.test(text) ? text : '';
}

function authorName(element: MarkupElement): string[] {
  const text = plainText(wordsIn(element), 300);
  if (text === null) return [];
  const name = mailWithName.exec(text)?.[1] ?? text;
  return name.includes('@') ? [] : [name];
}
