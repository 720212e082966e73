import * as v from 'valibot';
import { articleId } from './article-id.ts';
import { normalizedUrl } from './canonical-url.ts';
import type { Article, DateOrigin } from './article.ts';

/** UTF-16 units of all paragraphs together: no article of a newspaper comes near. */
const MAX_TEXT = 1_000_000;
const MAX_PARAGRAPHS = 3_000;

/** Characters that change the direction of text, marks of direction, and control codes. */
const UNSAFE = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text as it may be stored and shown: no control codes, no bidi overrides, no halves of a character. */
const text = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.transform((value) => value.replace(UNSAFE, '').toWellFormed()),
  );

const line = (most: number) =>
  v.pipe(
    text(most),
    v.transform((value) => value.trim()),
  );

const nullable = (most: number) =>
  v.pipe(
    v.nullish(line(most), null),
    v.transform((value) => value || null),
  );

const lines = (count: number, most: number) =>
  v.pipe(
    v.nullish(v.pipe(v.array(line(most)), v.maxLength(count)), []),
    v.transform((all) => all.filter((each) => each !== '')),
  );

const address = v.pipe(
  v.nullish(v.string(), null),
  v.check((value) => value === null || normalizedUrl(value) !== null),
  v.transform((value) => value && normalizedUrl(value)),
);

const origins = [
  'json-ld',
  'meta',
  'microdata',
  'time-element',
  'visible-text',
  'url',
  'pack',
  'feed',
] as const satisfies DateOrigin[];

const ISO = /^(\d{4})(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** A date outside of 1600 to 2200 or in another form is left out: it is no date of a news article. */
const date = v.pipe(
  v.nullish(
    v.object({
      iso: v.pipe(v.string(), v.maxLength(40)),
      origin: v.optional(v.picklist(origins), 'pack'),
    }),
    null,
  ),
  v.transform((value) => (value && isDate(value.iso) ? value : null)),
);

function isDate(iso: string): boolean {
  const year = Number(ISO.exec(iso)?.[1] ?? 0);
  return year >= 1600 && year <= 2200 && !Number.isNaN(Date.parse(iso));
}

/**
 * The door for articles from pages, packs and exports. Unknown properties are dropped; the id is not
 * taken from the record but made from its address or words, so that no record can pass for another.
 */
export const ArticleSchema: v.GenericSchema<unknown, Article> = v.pipe(
  v.object({
    url: address,
    outlet: v.nullish(v.object({ name: nullable(200), domain: nullable(253) }), {
      name: null,
      domain: null,
    }),
    headline: nullable(1_000),
    published: date,
    modified: date,
    authors: lines(50, 200),
    credit: nullable(1_000),
    language: nullable(35),
    section: nullable(200),
    keywords: lines(200, 200),
    about: lines(200, 200),
    paragraphs: v.pipe(v.array(text(50_000)), v.minLength(1), v.maxLength(MAX_PARAGRAPHS)),
    headings: v.nullish(
      v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(MAX_PARAGRAPHS)),
      [],
    ),
    corrections: lines(100, 10_000),
    form: v.exactOptional(v.picklist(['excerpt', 'live-blog'])),
  }),
  v.check(({ paragraphs }) => paragraphs.some((each) => each.trim() !== '')),
  v.check(({ paragraphs }) => paragraphs.reduce((sum, each) => sum + each.length, 0) <= MAX_TEXT),
  v.transform((record): Article => {
    const headings = record.headings.filter((at) => at >= 0 && at < record.paragraphs.length);
    return { id: articleId(record.url, record.paragraphs), ...record, headings };
  }),
);

/** Parses one article; null where it is refused. */
export function articleOfRecord(value: unknown): Article | null {
  const result = v.safeParse(ArticleSchema, value);
  return result.success ? result.output : null;
}
