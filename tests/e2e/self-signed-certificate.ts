import { generateKeyPairSync, sign } from 'node:crypto';

/** One DER element: tag, length, content (X.690, section 8.1). */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const length =
    content.length < 128
      ? [content.length]
      : content.length < 256
        ? [0x81, content.length]
        : [0x82, content.length >> 8, content.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const hex = (digits: string) => Buffer.from(digits, 'hex');

/**
 * A certificate for loopback servers, valid for a day around now, with its key, as PEM. Node can read
 * certificates but not make them, and a package for this alone would be a large one. The structure is
 * that of RFC 5280, section 4.1, in version 3 without extensions.
 */
export function selfSignedCertificate(now: Date): { cert: string; key: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = sequence(der(0x06, hex('2a8648ce3d040302')));
  const commonName = sequence(der(0x06, hex('550403')), der(0x0c, Buffer.from('loopback')));
  const name = sequence(der(0x31, commonName));
  const day = 24 * 60 * 60 * 1000;
  const [start, end] = [-day, day].map((shift) => {
    const digits = new Date(now.getTime() + shift).toISOString().replaceAll(/[-:T]|\.\d+/g, '');
    return der(0x17, Buffer.from(digits.slice(2)));
  });
  const body = sequence(
    hex('a003020102'),
    der(0x02, hex('01')),
    ecdsaWithSha256,
    name,
    sequence(start ?? Buffer.of(), end ?? Buffer.of()),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = sign('sha256', body, privateKey);
  const certificate = sequence(body, ecdsaWithSha256, der(0x03, Buffer.of(0), signature));
  const lines = certificate.toString('base64').replaceAll(/.{64}/g, '$&\n');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
