import { INVISIBLE } from '../text/invisible-characters.ts';

/** A place in the text of a page: a text node, and an offset in it. */
export interface PagePlace {
  node: Node;
  offset: number;
}

/** A word of a page, folded for comparison, with where it stands. */
export interface PageWord {
  word: string;
  start: PagePlace;
  end: PagePlace;
  /** How many characters of its block stand before it, with one between words. */
  before: number;
}

const maxCharacters = 2_000_000;

/** Parts without text that is read. */
const unread = new Set(
  'script style noscript template title svg math iframe object select textarea button option video audio canvas'.split(
    ' ',
  ),
);

/** Elements that end neither a word nor a block. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const run = new RegExp(`[\\p{L}\\p{N}\\p{M}${INVISIBLE}]+`, 'gu');
const invisible = new RegExp(`[${INVISIBLE}]`, 'g');

/** A word as it is compared: no case, no invisible characters, no ligatures. */
function folded(word: string): string {
  return word.replace(invisible, '').normalize('NFKC').toLowerCase();
}

/** The words of a sentence, folded as those of a page are. */
export function sentenceWords(sentence: string): string[] {
  return (sentence.match(run) ?? []).map(folded).filter((word) => word !== '');
}

/**
 * Reads the words under the root of a walker that shows elements and text. It gets about by the
 * walker alone: a form's own properties may be shadowed by its controls.
 */
export function pageWords(walker: TreeWalker): PageWord[] {
  const words: PageWord[] = [];
  let before = 0;
  let characters = 0;
  /** Whether the last word goes on where the next text begins. */
  let open = false;

  const endBlock = (): void => {
    before = 0;
    open = false;
  };
  const read = (node: Node): void => {
    const text = (node.nodeValue ?? '').slice(0, maxCharacters);
    if (text === '') return;
    characters += text.length;
    let goesOn = open;
    let readTo = 0;
    for (const { 0: letters, index } of text.matchAll(run)) {
      const word = folded(letters);
      readTo = index + letters.length;
      const end = { node, offset: readTo };
      const last = goesOn && index === 0 ? words.at(-1) : undefined;
      if (last) {
        last.word += word;
        last.end = end;
        before += word.length;
      } else if (word !== '') {
        words.push({ word, start: { node, offset: index }, end, before });
        before += word.length + 1;
      }
      // Invisible characters alone are no word that could go on.
      goesOn = last !== undefined || word !== '';
    }
    open = goesOn && readTo === text.length;
  };
  const nameOf = (node: Node): string => ('localName' in node ? String(node.localName) : '');
  /** Gives whether there is something to read in the node. */
  const enter = (node: Node): boolean => {
    if (node.nodeType === 3) read(node);
    const name = nameOf(node);
    if (name === '') return false;
    if (unread.has(name) || name === 'br') open = false;
    else if (!inline.has(name)) endBlock();
    return !unread.has(name);
  };
  const leave = (node: Node): void => {
    const name = nameOf(node);
    if (name !== '' && name !== 'br' && !inline.has(name) && !unread.has(name)) endBlock();
  };

  let inside = enter(walker.currentNode);
  for (;;) {
    if (characters > maxCharacters) return words;
    if (inside && walker.firstChild()) inside = enter(walker.currentNode);
    else {
      leave(walker.currentNode);
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return words;
        leave(walker.currentNode);
      }
      inside = enter(walker.currentNode);
    }
  }
}
