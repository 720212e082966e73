import { Parser } from 'htmlparser2';
import { readable } from '../../article/plain-text.ts';
import { decodedText } from './decoded-text.ts';

/** Elements between which a reader sees a break. */
const blocks = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/** Elements whose content is no text of the article. */
const silent = new Set(
  'audio button canvas embed figcaption figure form iframe math noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** UTF-16 units read; more is no article. */
const MOST = 500_000;
const DEEPEST = 500;
const MOST_PARAGRAPHS = 1_000;

class Excess extends Error {}

/**
 * The paragraphs that a reader would see of a piece of HTML, as plain text. Nothing of it is run or
 * loaded; scripts, forms, figures and media are left out.
 */
export function wordsOfHtml(html: string): string[] {
  const paragraphs: string[] = [];
  let words = '';
  let depth = 0;
  let silence = 0;
  const flush = (): void => {
    // Text may come in pieces, so references are resolved once it is whole.
    const paragraph = readable(decodedText(words));
    if (paragraph !== '') paragraphs.push(paragraph);
    words = '';
    if (paragraphs.length >= MOST_PARAGRAPHS) throw new Excess();
  };
  const parser = new Parser(
    {
      onopentag(name) {
        if ((depth += 1) > DEEPEST) throw new Excess();
        if (silent.has(name)) silence += 1;
        if (blocks.has(name)) flush();
      },
      onclosetag(name) {
        depth -= 1;
        if (silent.has(name)) silence -= 1;
        if (blocks.has(name)) flush();
      },
      ontext(text) {
        if (silence === 0) words += text;
      },
    },
    { decodeEntities: false },
  );
  try {
    parser.end(html.slice(0, MOST));
    flush();
  } catch (error) {
    if (!(error instanceof Excess)) throw error;
  }
  return paragraphs;
}
