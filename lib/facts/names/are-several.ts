import type { NameStory } from './name-features.ts';
import { roleWords } from './role-lexicon.ts';

/** Does a text speak of several people in a role: "two guards", "his lawyers"? Then two names are two people. */
export function areSeveral(role: string, { nodes }: NameStory): boolean {
  const words = [...roleWords].flatMap(([word, other]) =>
    other === role ? word.replaceAll('_', ' ') : [],
  );
  const told = new RegExp(
    String.raw`\b(?:two|three|four|both|several|all|other|his|her|their|the) (?:\p{L}{1,20} )?(?:${words.join('|')})s\b`,
    'iu',
  );
  const sentences = new Set(nodes.map(({ claim }) => claim.evidence.sentence));
  return [...sentences].some((sentence) => told.test(sentence));
}
