import { parseHTML } from 'linkedom';

/**
 * A page's HTML as a document, in Node. Browsers put stray tags before `<html>` into the body;
 * linkedom takes the first of them for the root, so they are cut off here. It also keeps the case
 * of attributes, which matters for the `dateTime` that React writes.
 */
export function parsedPage(html: string): Document {
  const start = html.search(/<!doctype|<html[\s>]/i);
  const page = (start > 0 ? html.slice(start) : html).replaceAll(' dateTime="', ' datetime="');
  return parseHTML(page).document;
}
