import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { signedBytes, type Latest } from '../../lib/sync/pack-format.ts';

/**
 * Signs with an ECDSA P-256 private key.
 * @param pem the key, PKCS #8 or SEC 1
 */
export function signLatest(latest: Latest, pem: string): Latest {
  const key = createPrivateKey(pem);
  const { crv, x, y } = createPublicKey(key).export({ format: 'jwk' });
  if (crv !== 'P-256' || !x || !y) throw new Error('The key is not an ECDSA P-256 key.');
  const point = Buffer.concat([
    Buffer.of(4),
    Buffer.from(x, 'base64url'),
    Buffer.from(y, 'base64url'),
  ]);
  const value = sign('sha256', signedBytes(latest), { key, dsaEncoding: 'ieee-p1363' });
  return {
    ...latest,
    signature: { key: point.toString('base64url'), value: value.toString('base64url') },
  };
}
