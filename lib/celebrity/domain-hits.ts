import { DOMAIN_WORDS } from './domain-words.ts';
import type { Domain } from './domain-words.ts';

/** How often a text uses the words of each domain, and how many words it has. */
export interface DomainHits {
  words: number;
  hits: Record<Domain, number>;
  /** The words and phrases found, each with its count. */
  found: Map<string, number>;
}

function readDomains(): Map<string, Domain> {
  const read = new Map<string, Domain>();
  for (const [domain, list] of Object.entries(DOMAIN_WORDS))
    for (const phrase of list.split(/[|\n]/))
      if (phrase.trim() && isDomain(domain)) read.set(phrase.trim(), domain);
  return read;
}

let domains: Map<string, Domain> | null = null;

function isDomain(key: string): key is Domain {
  return key in DOMAIN_WORDS;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const LONGEST_PHRASE = 4;

/** The domain of a word or phrase in lower case. */
export const domainOf = (phrase: string): Domain | undefined =>
  (domains ??= readDomains()).get(phrase);

/** Counts the words and phrases of each domain in `text`; the longest phrase at a place counts. */
export function countDomainHits(text: string): DomainHits {
  const words = (text.toLowerCase().match(WORD) ?? []).map((word) =>
    word.replace(/’/g, "'").replace(/'s$/, ''),
  );
  const hits: DomainHits['hits'] = {
    private: 0,
    show: 0,
    press: 0,
    politics: 0,
    business: 0,
    sport: 0,
    crime: 0,
    science: 0,
  };
  const found = new Map<string, number>();
  let at = 0;
  while (at < words.length) {
    const phrase = phraseAt(words, at);
    const domain = phrase === undefined ? undefined : domainOf(phrase);
    if (phrase === undefined || domain === undefined) at += 1;
    else {
      hits[domain] += 1;
      found.set(phrase, (found.get(phrase) ?? 0) + 1);
      at += phrase.split(' ').length;
    }
  }
  return { words: words.length, hits, found };
}

function phraseAt(words: readonly string[], at: number): string | undefined {
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).join(' ');
    if (domainOf(phrase) !== undefined) return phrase;
  }
  return undefined;
}

/** Hits of the domains that celebrity news is made of. */
export const fameHits = ({ hits }: DomainHits): number => hits.private + hits.show + hits.press;

/** Hits of the domains of other news. */
export const otherHits = ({ hits }: DomainHits): number =>
  hits.politics + hits.business + hits.sport + hits.crime + hits.science;
