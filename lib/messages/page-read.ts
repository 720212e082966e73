import * as v from 'valibot';
import { ownArticle } from '../article/own-article.ts';
import { ReadResultSchema } from '../article/read-result-schema.ts';
import type { ReadResult } from '../article/read-result.ts';

/** What a page gave when it was read. */
export interface PageRead {
  /** The address at the time of reading. */
  url: string;
  result: ReadResult;
}

/** What the reading script gives. */
export interface TimedRead extends PageRead {
  /** How long reading took, in milliseconds. */
  took: number;
}

/** The reading script ran, and gave nothing usable: the page may be read again. */
export interface ReadFailure {
  failed: 'unreadable';
}

const entries = {
  url: v.pipe(v.string(), v.url(), v.maxLength(8192)),
  result: ReadResultSchema,
};

/** The read with its article under an address of the page's own site. */
function ownRead<Read extends PageRead>(read: Read): Read {
  if (!('article' in read.result)) return read;
  return { ...read, result: { article: ownArticle(read.result.article, read.url) } };
}

/** Parses what comes from a page; the page may be hostile. */
export const PageReadSchema: v.GenericSchema<unknown, PageRead> = v.pipe(
  v.object(entries),
  v.transform((read) => ownRead<PageRead>(read)),
);

export const TimedReadSchema: v.GenericSchema<unknown, TimedRead> = v.pipe(
  v.object({ ...entries, took: v.number() }),
  v.transform((read) => ownRead<TimedRead>(read)),
);
