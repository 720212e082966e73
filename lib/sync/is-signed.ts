import { fromBase64url } from './base64url.ts';
import { signedBytes, type Latest } from './pack-format.ts';

const P256 = { name: 'ECDSA', namedCurve: 'P-256' };

/** Whether the signature of `latest` is right for the key that stands beside it. */
export async function isSigned(latest: Latest): Promise<boolean> {
  const key = latest.signature && fromBase64url(latest.signature.key);
  const value = latest.signature && fromBase64url(latest.signature.value);
  if (!key || !value) return false;
  try {
    const imported = await crypto.subtle.importKey('raw', key, P256, false, ['verify']);
    const bytes = signedBytes(latest);
    return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, imported, value, bytes);
  } catch (error) {
    if (error instanceof DOMException) return false; // bytes that are no point of the curve
    throw error;
  }
}
