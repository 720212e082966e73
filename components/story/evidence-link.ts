const WORDS_AT_EACH_END = 5;

/* A comma, an ampersand and a hyphen have a meaning of their own in a text directive. */
const directivePart = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** The address, where it is one of the web; addresses come from packs, so others are refused. */
export function openableAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

/**
 * The address of an article at one of its sentences, by a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/): where the browser does not find the sentence,
 * the page opens at its top. Null where there is no web address.
 */
export function evidenceLink(url: string | null, sentence: string): string | null {
  const address = openableAddress(url);
  if (address === null) return null;
  const words = sentence.trim().split(/\s+/);
  const directive =
    words.length <= 2 * WORDS_AT_EACH_END
      ? directivePart(words.join(' '))
      : [words.slice(0, WORDS_AT_EACH_END), words.slice(-WORDS_AT_EACH_END)]
          .map((part) => directivePart(part.join(' ')))
          .join(',');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}
