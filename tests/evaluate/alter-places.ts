// node tests/evaluate/alter-places.ts STORIES OUT: makes disagreements on places whose answer is known, as
// `perturb.mjs` of the evaluation does for other kinds: where articles agree on a place, one article gets another
// one throughout, in a copy of the story. For the training of the scorer.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { levelOf } from '../../lib/facts/places/compare-places.ts';
import { claimsOf } from './claims-of.ts';
import { articlesOf, readStories } from './story-file.ts';
import type { StoryFile } from './story-file.ts';

/** At most so many articles of a value are altered, each in a copy of its own. */
const MOST = 3;

const others = {
  area: 'Lisbon Kelmsworth Vienna Brindale Denver Vadstena Bristol Morzine Osaka Galway Perth Arles Geneva Hobart Leeds Gisborne Nairobi Tacoma Lima Ostrava'.split(
    ' ',
  ),
  country: 'Portugal Norway Peru Canada Kenya Croatia Chile Jordan'.split(' '),
  state: 'Oregon Vermont Tuscany Ontario Kerala Yorkshire'.split(' '),
};

const [from = '', out = ''] = process.argv.slice(2);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
let made = 0;
for (const story of readStories(from))
  for (const copy of alteredCopies(story)) {
    writeFileSync(join(out, `${copy.id}.json`), JSON.stringify(copy));
    made++;
  }
console.log(JSON.stringify({ place: made }));

function alteredCopies(story: StoryFile): StoryFile[] {
  const text = story.articles.flatMap(({ paragraphs }) => paragraphs).join('\n');
  return story.facts.flatMap((fact, at) => {
    if (fact.verdict === 'disagree' || fact.kind !== 'place') return [];
    return fact.values.flatMap(({ value, docs, evidence }) =>
      docs.slice(0, MOST).flatMap((doc, turn): StoryFile[] => {
        const sentences = [evidence[doc] ?? []].flat();
        const article = articlesOf(story).find(({ id }) => id === doc);
        const told = wordsOf(String(value));
        const claim = (article ? claimsOf(article) : []).find(
          (one) =>
            one.value.type === 'place' &&
            sentences.some((sentence) => sentence.includes(one.evidence.sentence)) &&
            [...wordsOf(one.text)].every((word) => told.has(word)),
        );
        const rest = docs
          .filter((other) => other !== doc)
          .flatMap((other) =>
            [evidence[other] ?? []].flat().map((sentence) => ({ article: other, sentence })),
          );
        if (claim?.value.type !== 'place' || rest.length === 0) return [];
        const level = levelOf(claim.value);
        if (level === 'venue') return [];
        const free = others[level].filter((name) => !text.includes(name));
        const name = free[(at * MOST + turn + text.length) % free.length];
        if (name === undefined) return [];
        const alter = (old: string): string => old.replaceAll(claim.text, () => name);
        return [
          {
            ...story,
            id: `${story.id}-p${at}-${doc}`,
            articles: story.articles.map((one) =>
              one.id === doc ? { ...one, paragraphs: one.paragraphs.map(alter) } : one,
            ),
            facts: [],
            target: {
              kind: 'place',
              article: doc,
              sentence: alter(claim.evidence.sentence),
              new: name,
              others: rest,
            },
          },
        ];
      }),
    );
  });
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
