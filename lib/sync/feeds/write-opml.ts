import type { Source } from '../../corpus/source.ts';

/**
 * An OPML 2.0 list of the feeds among these sources. News sitemaps stand in it under a type of our
 * own, which other readers pass over.
 * @param title of the list
 */
export function writeOpml(
  sources: readonly Pick<Source, 'kind' | 'title' | 'address'>[],
  title: string,
): string {
  const outlines = sources.flatMap((source) => {
    if (source.address === null || (source.kind !== 'feed' && source.kind !== 'sitemap')) return [];
    const name = escaped(source.title);
    const type = source.kind === 'feed' ? 'rss' : 'sitemap';
    return [
      `    <outline type="${type}" text="${name}" title="${name}" xmlUrl="${escaped(source.address)}"/>`,
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escaped(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML has no control codes, not even escaped. */
function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')
    .toWellFormed()
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
