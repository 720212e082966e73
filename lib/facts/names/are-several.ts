import type { NameStory } from './name-features.ts';
import { roleWords } from './role-lexicon.ts';

/** Does a text speak of several people in a role: "two guards", "his lawyers"? Then two names are two people. */
export function areSeveral(role: string, story: NameStory): boolean {
  const answers = known.get(story) ?? new Map<string, boolean>();
  known.set(story, answers);
  const answer = answers.get(role) ?? isToldOfSeveral(role, story);
  answers.set(role, answer);
  return answer;
}

/** It is asked for each pair of names in the role. */
const known = new WeakMap<NameStory, Map<string, boolean>>();

function isToldOfSeveral(role: string, { nodes }: NameStory): boolean {
  const words = [...roleWords].flatMap(([word, other]) =>
    other === role ? pluralOf(word.replaceAll('_', ' ')) : [],
  );
  const told = new RegExp(
    String.raw`\b(?:two|three|four|both|several|all|other|his|her|their|the) (?:\p{L}{1,20} )?(?:${words.join('|')})\b`,
    'iu',
  );
  const sentences = new Set(nodes.map(({ claim }) => claim.evidence.sentence));
  return [...sentences].some((sentence) => told.test(sentence));
}

/** "Guards", "coaches", "spokeswomen", "midwives", "secretaries". */
function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return noun.replace(/man$/, 'men');
  if (noun.endsWith('fe')) return noun.replace(/fe$/, 'ves');
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(?:ch|sh|s|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
