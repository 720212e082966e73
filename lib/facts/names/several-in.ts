import { toPlural } from '../../text/noun-number.ts';
import type { ClaimNode } from '../claim-node.ts';
import { roleWords } from './role-lexicon.ts';

/**
 * Does a text speak of several people in a role: "two guards", "his lawyers"? Then two names are two people.
 * @param nodes the claims of the story; each role is looked for once, however many pairs ask.
 */
export function severalIn(nodes: readonly ClaimNode[]): (role: string) => boolean {
  const sentences = new Set(nodes.map(({ claim }) => claim.evidence.sentence));
  const known = new Map<string, boolean>();
  return (role) => {
    const answer = known.get(role) ?? tellsOfSeveral(sentences, role);
    known.set(role, answer);
    return answer;
  };
}

function tellsOfSeveral(sentences: ReadonlySet<string>, role: string): boolean {
  const words = [...roleWords].flatMap(([word, other]) =>
    other === role ? toPlural(word.replaceAll('_', ' ')) : [],
  );
  const told = new RegExp(
    String.raw`\b(?:two|three|four|both|several|all|other|his|her|their|the) (?:\p{L}{1,20} )?(?:${words.join('|')})\b`,
    'iu',
  );
  return [...sentences].some((sentence) => told.test(sentence));
}
