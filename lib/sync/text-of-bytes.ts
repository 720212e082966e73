/** Where a document may say how it is encoded. */
const HEAD = 2_000;

/**
 * Fetched bytes as text: by their byte order mark, the charset of the content type, the XML
 * declaration or the `meta` of a page, else as UTF-8. Never throws; what is no text becomes marks of
 * replacement.
 */
export function textOfBytes(bytes: Uint8Array<ArrayBuffer>, contentType: string | null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const label =
    markOf(bytes) ??
    /charset\s{0,5}=\s{0,5}["']?([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1] ??
    /^[^<]{0,5}<\?xml[^>]{0,200}encoding\s{0,5}=\s{0,5}["']([\w:.-]{1,40})/i.exec(head)?.[1] ??
    /<meta[^>]{1,200}charset\s{0,5}=\s{0,5}["']?([\w:.-]{1,40})/i.exec(head)?.[1] ??
    'utf-8';
  return decoderFor(label).decode(bytes);
}

function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder();
    throw error;
  }
}
