/**
 * Letters and numbers for a class of a regular expression, `[${LETTERS}]`, in place of `\p{L}` and `\p{N}`:
 * the browser needs a millisecond and more to make an expression that asks for all 650 ranges of letters,
 * and a worker that has just woken makes hundreds. Exact for Latin, Greek and Cyrillic; of other scripts
 * whole blocks, marks and numbers among them. From the tables of Unicode 16.
 */
export const LETTERS = String.raw`a-zA-Z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u0556\u0559\u0560-\u0588\u05d0-\u1fff\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`;

/** The same in place of `\p{N}`. */
export const NUMBERS = String.raw`\d\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2079\u2080-\u2089\u2150-\u218b\u2460-\u249b\uff10-\uff19`;

/** The source of a regular expression with these ranges for `\p{L}` and `\p{N}`. */
export function withPlainRanges(source: string): string {
  let inClass = false;
  return source.replaceAll(/\\p\{([LN])\}|\\.|[[\]]/g, (found: string, property?: string) => {
    if (found === '[') inClass = true;
    if (found === ']') inClass = false;
    if (property === undefined) return found;
    const ranges = property === 'L' ? LETTERS : NUMBERS;
    return inClass ? ranges : `[${ranges}]`;
  });
}
