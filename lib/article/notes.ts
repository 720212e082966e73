import { anyOf } from '../text/any-of.ts';
import { isAgency } from './agencies.ts';

const opensCredit = anyOf`
  (?:additional )?(?:with )?(?:additional )?reporting by\b
  source:(?! read\b)
  with (?:material|files|input) from\b|with (?:\w+ ){0,2}wires?\b
  (?:this )?(?:story|article|report) (?:was )?(?:originally|first) (?:appeared|published)
  via:?\s+[A-Z]
`;
const creditLine = new RegExp(
  String.raw`\bcontributed (?:reporting )?to this (?:report|story|article)\b|^\(?${opensCredit}`,
  'i',
);

const behindCorrection = anyOf`
  \s?[:—–-]|,|\s\(
  \s(?:on\s)?[a-z]{3,9}\.?\s\d
`;
const correctionLine = new RegExp(
  String.raw`^(?:correction|clarification|editor[’']s note)s?(?: (?:added|note|appended))?${behindCorrection}`,
  'i',
);

const opensUpdate = anyOf`
  updated?(?::|\s[–—-]|,? \d|,? (?:at|on) \S{0,12} ?\d|,? [a-z]{3,9}\.? \d)
  this (?:article|story|post|piece) (?:has been|was) (?:updated|corrected|amended|edited)\b
`;
const updateLine = new RegExp(`^${opensUpdate}`, 'i');

/** Whether a paragraph says who else reported: "With reporting by …", "Source: …", an agency's name. */
export function isCredit(text: string): boolean {
  return text.length < 250 && (creditLine.test(text) || isAgency(text));
}

/** Whether a paragraph is a correction or update note. */
export function isCorrection(text: string): boolean {
  return text.length < 800 && (correctionLine.test(text) || updateLine.test(text));
}
