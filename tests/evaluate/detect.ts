import { readFile } from 'node:fs/promises';

import * as v from 'valibot';

import type { Article } from '../../lib/article/article.ts';
import { judgeCelebrity } from '../../lib/celebrity/judge-celebrity.ts';

const Row = v.object({ id: v.string(), title: v.string(), text: v.string() });

/** Lines of the suite `detect` for PATH: a verdict for each `{id, title, text}`, one a line. */
export async function* evaluate(path: string, flags: string[]): AsyncGenerator<object> {
  const file = await readFile(path, 'utf8');
  for (const line of file.split('\n').filter(Boolean)) {
    const row = v.parse(Row, JSON.parse(line));
    const { celebrity, people, reasons } = judgeCelebrity(articleOf(row));
    yield { id: row.id, celebrity, people, ...(flags.includes('--explain') && { reasons }) };
  }
}

/** The set gives a title and a text only; lines of the text are its paragraphs. */
function articleOf({ id, title, text }: v.InferOutput<typeof Row>): Article {
  return {
    id,
    url: null,
    outlet: { name: null, domain: null },
    headline: title || null,
    published: null,
    modified: null,
    authors: [],
    credit: null,
    language: null,
    section: null,
    keywords: [],
    about: [],
    paragraphs: text.split('\n').filter((paragraph) => paragraph.trim() !== ''),
    headings: [],
    corrections: [],
  };
}
