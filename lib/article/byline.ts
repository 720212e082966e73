import { isElsewhere } from './elsewhere.ts';
import { elementsOf } from './page-root.ts';
import { readable } from './plain-text.ts';

const maxElements = 60;

/** Where templates put the name of who wrote the text. Never the running text. */
const places =
  '[class*="byline" i],[class*="author-name" i],[class*="authorname" i],[class*="author_name" i],[class*="author__name" i],[class*="author-info" i] > *,[class*="post-author" i],[class*="auth" i] a[href*="author" i],a[href*="/author/" i],a[href*="/authors/" i],a[href*="/contributor/" i],[class*="by-" i] > p';

const name =
  "(?:\\p{Lu}[\\p{L}.'’-]{0,24}|de|van|von|der|la|el|bin)(?:\\s(?:\\p{Lu}[\\p{L}.'’-]{0,24}|de|van|von|der|la|el|bin)){1,4}";
const names = new RegExp(
  `^(?:(?:written |posted |words |story |reported )?by:?\\s*)?(${name}(?:(?:,? and |,? & |, )${name}){0,4})(?:\\s*(?:[|•·–—]|\\bon\\b|\\bin\\b|published|updated|posted).*)?$`,
  'u',
);

/** Headings of author boxes, which look like names. */
const noName =
  /\b(?:About|Author|Posts?|Staff Writer|View|More|Read|Follow|Share|All|Editor|Team|Update[ds]?|Published)\b/;

/** The names in a byline's text, or none where it is no byline. */
export function namesInByline(text: string): string[] {
  const line = readable(text);
  if (line.length > 120) return [];
  const found = names.exec(line.replace(/^(?:written |posted |words |story )?by\b:?/i, 'by'))?.[1];
  if (!found || noName.test(found)) return [];
  return found.split(/,? and |,? & |, /).filter((part) => part.includes(' '));
}

/**
 * The names that stand in the page's byline, where all its bylines agree; otherwise none, since
 * the names of commenters and of other texts stand in the same kind of places.
 */
export function visibleByline(root: Element): string[] {
  const lines = new Map<string, string[]>();
  for (const element of elementsOf(root, places, maxElements)) {
    if (isElsewhere(element)) continue;
    const found = namesInByline((element.textContent ?? '').slice(0, 300));
    if (found.length) lines.set(found.join('|').toLowerCase(), found);
  }
  const [only] = lines.values();
  return lines.size === 1 && only ? only : [];
}
