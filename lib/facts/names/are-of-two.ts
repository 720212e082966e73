import type { ClaimNode } from '../claim-node.ts';
import type { NameForm } from './name-forms.ts';

const BEFORE = /\b(his|her)\s+(?:[\p{L}-]{1,30}[\s,]{1,2}){1,4}$/iu;
const BEHIND = /^,?\s+(his|her)\b/i;
/** Letters on either side of a name in which its role is told. */
const REACH = 60;

/** Is the one "his publicist" and the other "her publicist"? Symmetric. */
export function areOfTwo(a: NameForm, b: NameForm, nodes: readonly ClaimNode[]): boolean {
  const [x, y] = [ownerOf(a, nodes), ownerOf(b, nodes)];
  return x !== null && y !== null && x !== y;
}

function ownerOf(name: NameForm, nodes: readonly ClaimNode[]): string | null {
  for (const node of name.nodes) {
    const claim = nodes[node]?.claim;
    if (!claim) continue;
    const { sentence } = claim.evidence;
    const found =
      BEFORE.exec(sentence.slice(Math.max(0, claim.start - REACH), claim.start)) ??
      BEHIND.exec(sentence.slice(claim.end, claim.end + REACH));
    if (found?.[1]) return found[1].toLowerCase();
  }
  return null;
}
