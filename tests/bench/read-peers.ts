import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

function cloneOf(document: Document): Document {
  const copy = document.cloneNode(true);
  if (!(copy instanceof Document)) throw new TypeError('The copy of a document is a document');
  return copy;
}

/** Public readers, used as their documentation says, to be run in a page. */
export const tools = {
  Readability: (document: Document): unknown => new Readability(cloneOf(document)).parse(),
  Defuddle: (document: Document): unknown =>
    new Defuddle(document, { url: document.URL, useAsync: false }).parse(),
};
