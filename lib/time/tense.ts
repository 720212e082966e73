import { anyOf } from '../text/any-of.ts';
import { withPlainRanges } from '../text/letter-ranges.ts';
import { matchesOf } from '../text/matches.ts';

// Verbs and words of news English that tell whether a clause looks ahead or back.
// Lower case only: "May" is a month and "Will" a name.
const wordsAhead = anyOf`
  will|shall|won['’]t|going to|gonna|scheduled|slated|expected
  (?<!\b(?:the|a|its|his|her|their|our|my|any|no|new|of|for) )(?:plans?|hopes?|aims?)|planning|planned
  set (?:to|for)|due|upcoming|forthcoming|next|until|till|[Ll]et['’]s|must|should|can|may|might
  to (?:be|air|open|start|begin|return|release|premiere|launch|hit|wed|marry|take|drop|arrive|go|perform|play|headline|host|star|appear|meet|debut|kick|resume|run|book)
  begins?|starts?|opens?|premieres|airs|arrives|returns|hits|kicks off
  [Tt]ickets|[Dd]eadline|ha(?:ve|s) to|remind|(?<!\p{L} )(?:schedule|book)|meet|wake
  'll|’ll|(?:is|are) (?=on|for)
  ends|finishes|closes|flies|plays
`;
const AHEAD = new RegExp(String.raw`\b${wordsAhead}\b`, 'gu');

const wordsBack = anyOf`
  was|were|had|did|didn['’]t|wasn['’]t
  (?:has|have)(?: \p{L}+ly)? (?:been|had|\p{L}+(?:ed|en|wn|ne))|been|ago
  said|told|wrote|went|came|made|took|gave|got|met|began|left|died|won|lost|sold|bought|saw|held|became|spoke|filed|born
  \p{L}{3,}(?:[^e]ed|eed|ied)
`;
const BACK = new RegExp(withPlainRanges(String.raw`\b${wordsBack}\b`), 'giu');

/** "Will be held": the participle of the passive tells nothing, the word before it does. */
const PASSIVE_AHEAD = new RegExp(
  withPlainRanges(
    String.raw`\b(?:will|shall|would|to|can|may|might|must|should|is|are)\s(?:\p{L}{2,12}\s)?(?:be|being)\s\p{L}+`,
  ),
  'gu',
);

/**
 * Does the clause around a time look ahead or back? The nearest word that tells decides, those before the
 * time first.
 */
export function tenseAround(text: string, start: number, end: number): 'past' | 'future' | null {
  const before = clauseBefore(text.slice(Math.max(0, start - 90), start));
  const after = clauseAfter(text.slice(end, end + 60));
  for (const clause of [before, after]) {
    const ahead = lastIndex(clause, AHEAD);
    const back = lastIndex(clause, BACK);
    if (ahead > back) return 'future';
    if (back > ahead) return 'past';
  }
  return null;
}

function clauseBefore(words: string): string {
  return words.split(/[.!?;:]\s|["“”]/).at(-1) ?? '';
}

function clauseAfter(words: string): string {
  return words.split(/[.!?;:]\s|["“”]/)[0] ?? '';
}

function lastIndex(words: string, pattern: RegExp): number {
  const plain = words.replaceAll(PASSIVE_AHEAD, (match) => 'will'.padEnd(match.length));
  return matchesOf(pattern, plain).at(-1)?.index ?? -1;
}
