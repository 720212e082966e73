import * as v from 'valibot';
import { normalizedUrl } from '../article/canonical-url.ts';
import type { Correction } from './correction.ts';
import { isPrivateHost } from './is-private-host.ts';
import type { Revision } from './revision.ts';
import type { Source } from './source.ts';

/** What the first line of an export says it is. */
export const EXPORT_FORMAT = 'second-source-export';
export const EXPORT_VERSION = 1;

/**
 * What an export tells of a source. What was verified here (sequence, hashes) is left out: another
 * extension verifies for itself, with its next sync.
 */
export interface ExportedSource extends Pick<
  Source,
  'id' | 'kind' | 'title' | 'publisher' | 'address' | 'added' | 'expires' | 'key'
> {
  /** Of a feed: whether the reader wants its whole articles. */
  whole?: boolean | undefined;
}

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = text(4_096);
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An address of the web, not of the local network: the reader did not type it here. */
function isPublicAddress(address: string): boolean {
  const url = normalizedUrl(address);
  return url !== null && !isPrivateHost(new URL(url).hostname);
}

const SourceLine: v.GenericSchema<unknown, ExportedSource> = v.pipe(
  v.object({
    id,
    kind: v.picklist(['bundled', 'pack', 'feed', 'sitemap', 'file', 'kept']),
    title: text(200),
    publisher: v.nullable(text(200)),
    address: v.nullable(v.pipe(text(2_000), v.check(isPublicAddress))),
    added: time,
    expires: v.nullable(time),
    key: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{87}$/))),
    whole: v.optional(v.boolean()),
  }),
  v.check((source) => source.id === source.kind || source.id.startsWith(`${source.kind}:`)),
  v.check(
    ({ id: own, kind, address }) =>
      !['pack', 'feed', 'sitemap'].includes(kind) || own === `${kind}:${address}`,
  ),
);

const CorrectionLine: v.GenericSchema<unknown, Omit<Correction, 'id'>> = v.object({
  first: id,
  second: id,
  says: v.picklist(['same-story', 'other-story']),
  at: time,
});

const words = v.pipe(v.array(text(50_000)), v.maxLength(3_000));

const RevisionLine: v.GenericSchema<unknown, Omit<Revision, 'number'>> = v.object({
  article: id,
  at: time,
  headline: v.nullable(text(1_000)),
  removed: words,
  added: words,
  corrections: words,
});

/** The first line of an export. */
export const HeadLine = v.object({
  format: v.literal(EXPORT_FORMAT),
  version: v.literal(EXPORT_VERSION),
  settings: v.unknown(),
});

/** Every other line holds one of these; an article belongs to the source before it. */
export const ExportLine = v.union([
  v.object({ source: SourceLine }),
  v.object({ article: v.unknown() }),
  v.object({ correction: CorrectionLine }),
  v.object({ revision: RevisionLine }),
  v.object({ end: v.object({ lines: count }) }),
]);
export type ExportLine = v.InferOutput<typeof ExportLine>;
