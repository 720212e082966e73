import * as v from 'valibot';
import type { Source } from '../corpus/source.ts';
import type { Failure } from './failure.ts';
import { failed } from './failure.ts';
import { isSigned } from './is-signed.ts';
import {
  articlesOf,
  Latest,
  Manifest,
  MAX_ARTICLES,
  MAX_LATEST,
  MAX_MANIFEST,
  PACK_FORMAT,
} from './pack-format.ts';
import type { PackFiles } from './pack-files.ts';
import { sha256 } from '../corpus/sha256.ts';

/**
 * Reads `latest.json` and holds it against what is held of the source: format, signature, sequence.
 * @returns `unchanged` where it names what is held already
 */
export async function readLatest(
  files: PackFiles,
  held: Source,
): Promise<{ latest: Latest; unchanged: boolean } | (Failure & { offeredKey?: string })> {
  const read = await files.read(null, MAX_LATEST);
  if (failed(read)) return read.failure === 'too_large' ? { failure: 'not_a_pack' } : read;
  const json = jsonOf(read.bytes);
  const parsed = v.safeParse(Latest, json);
  if (!parsed.success) return { failure: v.is(NewerFormat, json) ? 'newer_format' : 'not_a_pack' };
  const latest = parsed.output;
  if (held.key !== null && !latest.signature) return { failure: 'signature_missing' };
  if (latest.signature && !(await isSigned(latest))) return { failure: 'bad_signature' };
  const key = latest.signature?.key;
  if (held.key !== null && key !== undefined && key !== held.key)
    return { failure: 'key_changed', offeredKey: key };
  const same = latest.manifest.sha256 === held.manifest;
  if (latest.sequence < held.sequence || (latest.sequence === held.sequence && !same))
    return { failure: 'older_than_held' };
  return { latest, unchanged: latest.sequence === held.sequence };
}

const NewerFormat = v.object({ format: v.pipe(v.number(), v.minValue(PACK_FORMAT + 1)) });

/**
 * Reads the manifest that `latest` names; its hash is checked before it is parsed. One that promises
 * more articles than a reader can hold is refused.
 */
export async function readManifest(
  files: PackFiles,
  { manifest }: Latest,
): Promise<Manifest | Failure> {
  const read = await files.read(manifest.path, MAX_MANIFEST);
  if (failed(read)) return read;
  if ((await sha256(read.bytes)) !== manifest.sha256) return { failure: 'damaged' };
  const parsed = v.safeParse(Manifest, jsonOf(read.bytes));
  if (!parsed.success) return { failure: 'not_a_pack' };
  return articlesOf(parsed.output.shards) > MAX_ARTICLES ? { failure: 'too_large' } : parsed.output;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
