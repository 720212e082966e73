import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { articleOfRecord } from '../../lib/article/article-schema.ts';
import { Latest, Manifest } from '../../lib/sync/pack-format.ts';
import { someArticle } from '../lib/corpus/some-article.ts';

const Described = v.object({
  required: v.array(v.string()),
  properties: v.record(v.string(), v.unknown()),
});
const Schema = v.object({
  $defs: v.object({ latest: Described, manifest: Described, article: Described }),
});
const { latest, manifest, article } = v.parse(
  Schema,
  JSON.parse(readFileSync('.github/pack.schema.json', 'utf8')),
).$defs;
const keys = (object: object) => Object.keys(object).toSorted();

it('describes the properties that are read, and no others', () => {
  expect(keys(latest.properties)).toEqual(keys(Latest.entries));
  expect(keys(manifest.properties)).toEqual(keys(Manifest.pipe[0].entries));
  const { id: _, ...whole } = someArticle({ form: 'excerpt' });
  expect(keys(article.properties)).toEqual(keys(whole));
});

it('requires what is required', () => {
  const head = { format: 1, sequence: 1, manifest: { path: 'm', sha256: 'a'.repeat(64) } };
  expect(v.is(Latest, head)).toBe(true);
  expect(keys(head)).toEqual(latest.required.toSorted());
  const list = { format: 1, title: 'Stars', shards: [] };
  expect(v.is(Manifest, list)).toBe(true);
  expect(keys(list)).toEqual(manifest.required.toSorted());
  expect(articleOfRecord({ paragraphs: ['a'] })).not.toBeNull();
  expect(article.required).toEqual(['paragraphs']);
});

it('is shown by an example that is read', () => {
  const page = readFileSync('.github/PUBLISHING.md', 'utf8');
  const example = /```json\n([^`]+)```/.exec(page)?.[1] ?? '';
  expect(articleOfRecord(JSON.parse(example))?.headline).toBe('Mara Venn calls off her tour');
});

it('comes with a page whose tests exist', () => {
  const page = readFileSync('.github/PUBLISHING.md', 'utf8');
  for (const [, file = ''] of page.matchAll(/`(lib\/[\w/-]+\.test\.ts)`/g))
    expect(readFileSync(`tests/${file}`, 'utf8')).toContain('it');
});
