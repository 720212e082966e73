import { createHash } from 'node:crypto';

/** SHA-256, in hexadecimal, of the data that a scorer learns from, as they were read: the same data, the same sum. */
export const checksumOf = (...data: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(data)).digest('hex');
