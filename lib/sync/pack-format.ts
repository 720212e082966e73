import * as v from 'valibot';

/** The version of the format that this reader knows. */
export const PACK_FORMAT = 1;

/** Most uncompressed bytes of each file: a reader holds one shard at a time in memory. */
export const MAX_LATEST = 16_384;
export const MAX_MANIFEST = 4_194_304;
export const MAX_SHARD = 33_554_432;
/** More articles than this in one pack are refused before any of them is fetched. */
export const MAX_ARTICLES = 2_000_000;

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const base64url = (length: number) => v.pipe(v.string(), v.regex(/^[\w-]+$/), v.length(length));

/** A path below the folder of `latest.json`: no scheme, no host, no way up. */
const path = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/),
);

const name = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((value) => value.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim()),
    v.minLength(1),
    v.maxLength(most),
  );

/** `latest.json`: the one file of a pack that changes in place. */
export const Latest = v.object({
  format: v.literal(PACK_FORMAT),
  /** Goes up with every publication. */
  sequence: v.pipe(count(Number.MAX_SAFE_INTEGER), v.minValue(1)),
  /** ISO 8601 with time zone: after it the pack counts as out of date. */
  expires: v.nullish(v.pipe(v.string(), v.isoTimestamp()), null),
  manifest: v.object({ path, sha256: hash }),
  /** ECDSA P-256 with SHA-256; the key uncompressed (65 bytes), the value r and s (64 bytes). */
  signature: v.nullish(v.object({ key: base64url(87), value: base64url(86) }), null),
});
export type Latest = v.InferOutput<typeof Latest>;

const Shard = v.object({
  path,
  /** Of the uncompressed bytes, as `bytes` is. */
  sha256: hash,
  bytes: count(MAX_SHARD),
  articles: count(Number.MAX_SAFE_INTEGER),
  /** Month of publication; null for articles without a date. */
  month: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/))),
});
export type Shard = v.InferOutput<typeof Shard>;

/** The manifest: which shards the pack has, and which articles were taken back. */
export const Manifest = v.pipe(
  v.object({
    format: v.literal(PACK_FORMAT),
    title: name(120),
    publisher: v.nullish(name(120), null),
    shards: v.pipe(v.array(Shard), v.maxLength(10_000)),
    /** Ids of articles that must not be shown any more. */
    withdrawn: v.nullish(
      v.pipe(v.array(v.pipe(v.string(), v.maxLength(4_096))), v.maxLength(10_000)),
      [],
    ),
  }),
  v.check(({ shards }) => new Set(shards.map(({ sha256 }) => sha256)).size === shards.length),
);
export type Manifest = v.InferOutput<typeof Manifest>;

/** How many articles the shards promise. */
export function articlesOf(shards: readonly Shard[]): number {
  return shards.reduce((sum, { articles }) => sum + articles, 0);
}

/** What the signature of a pack covers, as the bytes of one text. */
export function signedBytes({ sequence, expires, manifest }: Latest): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(
    `second-source-pack ${PACK_FORMAT}\n${sequence}\n${expires ?? '-'}\n${manifest.sha256}\n`,
  );
}
