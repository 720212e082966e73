import type { TimeExpression } from '../../time/time-expression.ts';
import type { EventMention } from '../event.ts';

/** Characters in which the words stand that say who told what a sentence tells. */
const REACH = 120;
/** "Told reporters", "quoted her brother". */
const ADDRESSED = String.raw`(?:told|quoted) (?:\p{L}{1,20}[ ’']{0,2}){1,4}?`;
/** Words that begin or hold a clause of their own, which is then what the time dates. */
const CLAUSE = String.raw`\b(?:that|wh(?:en|o|ere)|yes|is|are|was|were|ha(?:d|s|ve)|will|\p{L}{2,}ed|left|fell|gave|went|took|came|met|wed)\b`;
const MANNER = '(?: (?:late|early|on|in|in a statement)){0,3} $';
/**
 * "…, her agent said on", "…,” Ada Bord, the singer, told reporters late", "…, said a doctor on the island on", and what
 * is under a post: "(@adabord)".
 */
const TOLD = new RegExp(
  String.raw`[,”"] (?:[^,;:”"]{2,70}|[^,;:”"]{2,50}, [^,;:”"]{2,50},) (?:(?:said|says|confirmed|announced|stated|reported|wrote)|${ADDRESSED})${MANNER}|[,”"] said (?:(?!${CLAUSE})[^,;:”"]){2,90} (?:late |early )?(?:on )?$|\(@\w{1,30}\)[,:]? $`,
  'u',
);
const SENTENCE_END = /^[^.,;”"]{0,40}[.]?[”"]?$/;
/** "Told reporters on", "reported late on", "the news came", with what was told behind the time. */
const TELLING = new RegExp(String.raw`\b(?:said|stated|reported|${ADDRESSED})${MANNER}`, 'u');
const TOLD_BEHIND = /^(?: (?:that|how)\b|,? as saying\b|: ?[“"])/;
/** "The news came from her agent on". */
const NEWS = /\b(?:news|word) (?:came|broke|spread|got out)\b[^.,;:]{0,40} $/i;
/** "What police on Tuesday said was". */
const TELLS_NEXT = /^ (?:said|says|stated|told)\b/;
/** "On Tuesday her agent told the paper: “", "Today comes the news", "Today we learn that". */
const OPENING = /^(?:[“"]?(?:Early |Late )?(?:On|In) )?$/i;
const TELLS_BEHIND = new RegExp(
  String.raw`^,? (?:(?:comes|came|brought) (?:the )?(?:news|word)\b|we (?:learn|hear)|it (?:emerged|became known|was learned)|(?:\p{L}{1,20} ){1,5}(?:said|wrote|tweeted|${ADDRESSED})(?: that\b|: ?[“"]))`,
  'u',
);

/**
 * The telling that a time dates: "…, her agent said on Tuesday" at the end of a sentence, "told reporters on
 * Tuesday that", "police on Tuesday said", "On Tuesday came the news"; else null.
 */
export function tellingOf(text: string, { start, end }: TimeExpression): EventMention | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const lead =
    (SENTENCE_END.test(text.slice(end)) ? TOLD.exec(before) : null) ??
    (TOLD_BEHIND.test(behind) ? TELLING.exec(before) : null) ??
    NEWS.exec(before);
  const next = TELLS_NEXT.exec(behind) ?? (OPENING.test(before) ? TELLS_BEHIND.exec(behind) : null);
  if (!lead && !next) return null;
  return {
    type: 'statement',
    announced: false,
    told: true,
    modality: 'happened',
    start: lead ? start - lead[0].length : end,
    end: lead || !next ? start : end + next[0].length,
  };
}
