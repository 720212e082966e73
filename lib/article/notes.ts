import { isAgency } from './agencies.ts';

const creditLine =
  /\bcontributed (?:reporting )?to this (?:report|story|article)\b|^\(?(?:(?:additional )?(?:with )?(?:additional )?reporting by\b|source:(?! read\b)|with (?:material|files|input) from\b|with (?:\w+ ){0,2}wires?\b|(?:this )?(?:story|article|report) (?:was )?(?:originally|first) (?:appeared|published)|via:?\s+[A-Z])/i;
const correctionLine =
  /^(?:correction|clarification|editor[’']s note)s?(?: (?:added|note|appended))?(?:\s?[:—–-]|,|\s\(|\s(?:on\s)?[a-z]{3,9}\.?\s\d)/i;
const updateLine =
  /^(?:updated?(?::|\s[–—-]|,? \d|,? (?:at|on) \S{0,12} ?\d|,? [a-z]{3,9}\.? \d)|this (?:article|story|post|piece) (?:has been|was) (?:updated|corrected|amended|edited)\b)/i;

/** Whether a paragraph says who else reported: "With reporting by …", "Source: …", an agency's name. */
export function isCredit(text: string): boolean {
  return text.length < 250 && (creditLine.test(text) || isAgency(text));
}

/** Whether a paragraph is a correction or update note. */
export function isCorrection(text: string): boolean {
  return text.length < 800 && (correctionLine.test(text) || updateLine.test(text));
}
