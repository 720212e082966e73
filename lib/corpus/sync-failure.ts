/** Why a source could not be added or brought up to date. Each has a text `sync_failure_*`. */
export const syncFailures = [
  'bad_address',
  'already_added',
  'not_permitted',
  'unreachable',
  'too_slow',
  'not_found',
  'server_error',
  'redirected',
  'not_a_pack',
  'not_an_export',
  'newer_format',
  'too_large',
  'damaged',
  'bad_signature',
  'key_changed',
  'signature_missing',
  'older_than_held',
  'nothing_usable',
  'storage_full',
  'database',
  'interrupted',
  'cancelled',
  'not_supported',
] as const;

export type SyncFailure = (typeof syncFailures)[number];
