import { fetchBytes, type FetchOptions } from './fetch-bytes.ts';
import type { PackFiles } from './pack-files.ts';

/**
 * A pack on a web server.
 * @param address of its `latest.json`
 */
export function webPack(address: string, options: FetchOptions): PackFiles {
  return {
    read: (path, most) =>
      path === null
        ? fetchBytes(address, { most, cache: 'no-cache' }, options)
        : fetchBytes(new URL(path, address).href, { most, cache: 'no-store' }, options),
  };
}
