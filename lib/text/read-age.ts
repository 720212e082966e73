import type { NumeralSite, Reading } from './numeral-site.ts';

const OLD =
  /^[- ]?(year|yr|month|week|day|hour)s?[- ]olds?\b|^ (year|month|week|day)s? (?:of age|young)\b|^ ?(y)\/?o\b/i;
const AGE_BEFORE =
  /(?:\b(?:aged?|ages|age of|age:|turn(?:ed|ing)(?: just)?|turns a)|(?<!\b(?:in|at|of|and|into|outside|beyond|between|on|from) )\bturns?(?: just)?)\s$/i;
const PERSON_IS =
  /\b(?:he|she|who|i|you|him|her|they)(?: was| is| were|'s|’s|'m|’m| am| be)(?: just| only| now| still| already)? $/i;
const ENDS_THERE =
  /^(?:$|[,.;:)!?—–"”]| (?:in|on|at|when|this|next|last|and|after|before|years? ago|later|the|by|for|with|or|as|but|if|while|today|now|then|tomorrow|yesterday|he|she|(?:\p{Ll}+|\d+) (?:day|week|month|year)s? (?:before|earlier|ago|later))\b)/u;
/** "At 19, she left"; smaller numbers may be hours. */
const AT = /(?:^|[^\p{L}])at (?:only |just )?$/iu;
const NO_HOUR = 13;
const APPOSED = /[\p{L}\p{M}’'”")\]]{2} ?, $/u;
const NOT_NAMED =
  /\b(?:all|total|then|addition|fact|case|now|well|end|number|of|only|than|and|or), $/i;

const DECADES: Record<string, readonly [number, number]> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
};

function decadeOfLife({ numeral, left, right }: NumeralSite): Reading | null {
  const whose = /\b(?:his|her|their|my|your|our|its)(?: (early|late)| (mid)-?)?[ -]?$/i.exec(left);
  if (!whose || !/^s\b/.test(right) || numeral.value % 10 !== 0 || numeral.value > 100) return null;
  const [from, to] = DECADES[(whose[1] ?? whose[2] ?? '').toLowerCase()] ?? [0, 9];
  return {
    kind: 'age',
    takeRight: 1,
    unit: 'year',
    ends: [numeral.value + from, numeral.value + to],
  };
}

/** Reads "35-year-old", "aged 35", "at the age of 91 years", "turned 40", "Ana Ruiz, 35,", "her 40th birthday", "in her late 30s". */
export function readAge(site: NumeralSite): Reading | null {
  const { numeral, left, right } = site;
  if (numeral.form === 'ordinal') {
    const birthday = /^[- ]birthdays?\b/i.exec(right);
    return birthday
      ? { kind: 'age', takeRight: birthday[0].length, unit: 'year', noun: 'birthday' }
      : null;
  }
  const old = OLD.exec(right);
  if (old) {
    const unit = (old[1] ?? old[2] ?? 'year').toLowerCase().replace(/^(?:yr|y)$/, 'year');
    return { kind: 'age', takeRight: old[0].length, unit };
  }
  if (numeral.scale !== 1 || numeral.value > 120) return null;
  const decade = decadeOfLife(site);
  if (decade) return decade;
  if (!Number.isInteger(numeral.low) || numeral.letter !== null) return null;
  const unit = /^ (year|month|week|day)s?\b/.exec(right);
  if (unit?.[1] !== undefined && /\b(?:aged|at the age of)\s$/i.test(left))
    return { kind: 'age', takeRight: unit[0].length, unit: unit[1] };
  const ends = ENDS_THERE.test(right);
  if (AGE_BEFORE.test(left) && ends) return { kind: 'age', unit: 'year' };
  if (PERSON_IS.test(left) && ends) return { kind: 'age', unit: 'year' };
  if (numeral.value >= NO_HOUR && AT.test(left) && /^(?:,| (?:when|he|she)\b)/.test(right))
    return { kind: 'age', unit: 'year' };
  if (site.afterAge && ends && !/^ (?:years? ago|later)/.test(right))
    return { kind: 'age', unit: 'year' };
  const closed = /^(?: ?,|\.(?=\s|$)|;|:| ?[—–] | and\b| who\b|$)/.test(right);
  if (numeral.value > 0 && APPOSED.test(left) && !NOT_NAMED.test(left) && closed)
    return { kind: 'age', unit: 'year' };
  if (/\p{Lu}[\p{L}’'-]+ \($/u.test(left) && /^[),]/.test(right))
    return { kind: 'age', unit: 'year' };
  return null;
}
