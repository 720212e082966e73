import { DOMAIN_WORDS } from './domain-words.ts';
import type { Domain } from './domain-words.ts';

/** How often a text uses the words of each domain, and how many words it has. */
export interface DomainHits {
  words: number;
  hits: Record<Domain, number>;
}

const DOMAINS = Object.keys(DOMAIN_WORDS).filter(isDomain);
function isDomain(key: string): key is Domain {
  return key in DOMAIN_WORDS;
}

const domainOf = new Map<string, Domain>();
for (const domain of DOMAINS)
  for (const phrase of DOMAIN_WORDS[domain].split(/[|\n]/))
    if (phrase.trim()) domainOf.set(phrase.trim(), domain);

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const LONGEST_PHRASE = 3;

/** Counts the words and phrases of each domain in `text`; the longest phrase at a place counts. */
export function countDomainHits(text: string): DomainHits {
  const words = (text.toLowerCase().match(WORD) ?? []).map((word) =>
    word.replace(/’/g, "'").replace(/'s$/, ''),
  );
  const hits: Record<Domain, number> = {
    private: 0,
    show: 0,
    press: 0,
    politics: 0,
    business: 0,
    sport: 0,
    crime: 0,
    science: 0,
  };
  let at = 0;
  while (at < words.length) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    let domain: Domain | undefined;
    for (; length > 0 && domain === undefined; length -= 1)
      domain = domainOf.get(words.slice(at, at + length).join(' '));
    if (domain !== undefined) hits[domain] += 1;
    at += domain === undefined ? 1 : length + 1;
  }
  return { words: words.length, hits };
}
