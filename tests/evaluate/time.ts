import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { findTimes } from '../../lib/time/find-times.ts';

const Line = v.object({ text: v.string(), ref: v.nullish(v.string()) });

/** Lines of the suite `time` for PATH: the time expressions found in each line of a JSON lines file. */
export async function* evaluate(path: string, _flags: string[]): AsyncGenerator<object | string> {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { text, ref } = v.parse(Line, JSON.parse(line));
    const found = findTimes(text, { published: ref ?? null });
    yield {
      found: found.map(({ start, end, text: words, timex }) => ({
        start,
        end,
        text: words,
        value: timex,
      })),
    };
  }
}
