import type { NameCandidate } from './name-candidate.ts';
import type { NameToken } from './name-tokens.ts';
import type { Gender } from './person.ts';

const list = (text: string): Set<string> => new Set(text.trim().split(/\s+/));

/** What people do in news and things do not. From general knowledge. */
const PERSON_VERBS =
  list(`said says told tells wrote writes added adds explained explains revealed reveals admitted admits shared shares
tweeted tweets posted posts captioned recalled recalls joked jokes gushed gushes continued replied replies responded insisted insists laughed
smiled cried wore wears married dated starred stars sang posed gave penned confessed confesses quipped noted confirmed confirms explained
thanked denied attended welcomed played plays directed testified pleaded met split himself herself whose who`);

/** Nouns that stand before the name of a person, with the gender that they tell. From general knowledge. */
const ROLE_NOUNS = new Map<string, Gender>();
for (const word of list(`actor husband boyfriend son brother father dad uncle nephew groom businessman widower grandfather stepfather stepson ex-husband
ex-boyfriend half-brother twin-brother grandson heartthrob frontman boy nephew godfather chairman salesman`))
  ROLE_NOUNS.set(word, 'm');
for (const word of list(`actress wife girlfriend daughter sister mother mom mum aunt niece bride businesswoman widow grandmother stepmother
stepdaughter ex-wife ex-girlfriend half-sister granddaughter songstress girl mistress supermodel socialite hostess heiress`))
  ROLE_NOUNS.set(word, 'f');
for (const word of list(`singer rapper star model comedian director producer costar co-star co-stars costars partner spouse fiance fiancee ex artist musician
songwriter singer-songwriter author writer host presenter friend pal photographer designer stylist publicist lawyer attorney spokesman spokeswoman
spokesperson representative rep manager drummer guitarist bassist bandmate castmate cousin child kid baby twins siblings parents children exes
baby newborn infant named called nicknamed toddler sons daughters brothers sisters nephews nieces kids children
choreographer dancer chef journalist reporter anchor judge doctor dr coach trainer player quarterback footballer boxer skater athlete entrepreneur
filmmaker screenwriter playwright youtuber influencer superstar legend icon newcomer winner nominee contestant bachelor bachelorette`))
  ROLE_NOUNS.set(word, null);

/** The gender that a noun for a person tells; undefined where the word is no such noun. */
export const roleGender = (key: string): Gender | undefined => ROLE_NOUNS.get(key);

/** How strongly the words around a candidate say that it names a person, and of which gender. */
export interface PersonCues {
  score: number;
  gender: Gender;
  /** A noun of kinship or role stands before: "daughter, Luna". */
  role: string | null;
  /** "the Dawn Patrol star": after an article a name is more often that of a work. */
  afterArticle: boolean;
}

/** Cues right before and after tokens `from` to `to` of `text`: titles, roles, ages, verbs of saying. */
export function personCues(text: string, tokens: NameToken[], found: NameCandidate): PersonCues {
  const cues: PersonCues = {
    score: found.title ? 2 : 0,
    gender: found.gender,
    role: null,
    afterArticle: false,
  };
  const last = tokens[found.to - 1];
  const first = tokens[found.from];
  if (!last || !first) return cues;
  const after = text.slice(last.end, last.end + 12);
  if (/^(?:, (?:aged )?| \(|, age )\d{1,2}\b/.test(after)) cues.score += 2;
  const before = tokens[found.from - 1];
  if (before && !before.capital) {
    const gap = text.slice(before.end, first.start);
    const role = before.key.endsWith('-year-old') ? null : ROLE_NOUNS.get(before.key);
    if (role !== undefined && /^,? $/.test(gap)) {
      cues.score += 2;
      cues.role = before.key;
      cues.gender ??= role;
    }
    if (gap === ' ' && /^(?:in|at|near|across|throughout)$/.test(before.key)) cues.score -= 2;
  }
  if (before && /^(?:the|a|an)$/.test(before.key) && found.kind !== 'fixed') {
    cues.afterArticle = true;
    cues.score -= 2;
  }
  const next = tokens[found.to];
  if (next && PERSON_VERBS.has(next.key) && /^,? $/.test(text.slice(last.end, next.start)))
    cues.score += next.key === 'stars' ? 0 : 2;
  if (
    before &&
    /^(?:said|says|told|wrote|added|asked|dating|married|marry|alongside)$/.test(before.key)
  )
    cues.score += 1;
  return cues;
}
