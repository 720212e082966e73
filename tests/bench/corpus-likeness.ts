import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from '../run/root.mjs';
import { describeTexts, generateCorpus } from './generate-corpus.ts';
import type { Table } from './report.ts';

/** Real articles, JSON lines with `text`; too large a set for the tree. */
const articles = join(root, '../shared/data/detect/articles.jsonl');

const Line = v.object({ text: v.string() });

function realTexts(): string[] {
  const lines = existsSync(articles) ? readFileSync(articles, 'utf8').split('\n') : [];
  return lines.filter(Boolean).map((line) => v.parse(Line, JSON.parse(line)).text);
}

/** Lengths and word frequencies of generated articles, beside as many real ones where these are at hand. */
export function likenessTable(): Table {
  const real = realTexts();
  const count = real.length || 400;
  const texts = [...generateCorpus(count)].map(({ article }) => article.paragraphs.join('\n'));
  const theirs = real.length > 0 ? describeTexts(real) : {};
  return {
    title: `Generated articles beside real ones, ${count} of each`,
    columns: ['', 'generated', 'real'],
    rows: Object.entries(describeTexts(texts)).map(([what, figure]) => [
      what,
      figure,
      theirs[what] ?? '',
    ]),
  };
}
