import * as v from 'valibot';
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

/** Parses what comes from a page; the page may be hostile. */
export const PageReadSchema: v.GenericSchema<unknown, PageRead> = v.object(entries);

export const TimedReadSchema: v.GenericSchema<unknown, TimedRead> = v.object({
  ...entries,
  took: v.number(),
});
