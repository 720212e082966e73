import { expect, it } from 'vitest';
import { textOfBytes } from '../../../lib/sync/text-of-bytes.ts';

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

it('is UTF-8 unless something else is said', () => {
  expect(textOfBytes(utf8('Beyoncé'), null)).toBe('Beyoncé');
  expect(textOfBytes(utf8('Beyoncé'), 'text/xml; charset=nonsense')).toBe('Beyoncé');
});

it('follows the content type, the XML declaration and the meta of a page', () => {
  expect(textOfBytes(latin1('Beyoncé'), 'text/xml; charset="ISO-8859-1"')).toBe('Beyoncé');
  const xml = '<?xml version="1.0" encoding="windows-1252"?><a>Beyoncé</a>';
  expect(textOfBytes(latin1(xml), 'text/xml')).toContain('Beyoncé');
  const page = '<html><head><meta charset=iso-8859-1></head>Beyoncé';
  expect(textOfBytes(latin1(page), null)).toContain('Beyoncé');
});

it('believes a byte order mark more than anything', () => {
  const utf16 = Uint8Array.of(0xff, 0xfe, 0x41, 0, 0xe9, 0);
  expect(textOfBytes(utf16, 'text/xml; charset=utf-8')).toBe('Aé');
});
