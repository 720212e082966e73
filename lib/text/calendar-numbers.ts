import type { NumeralSite } from './numeral-site.ts';

const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|ember|tember|ober)?';
const MONTH_BEFORE = new RegExp(`\\b${MONTH}\\.? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?, ?)?$`);
const MONTH_AFTER = new RegExp(`^(?:,? (?:of )?${MONTH}\\b)`);
/** "On Friday (13)". */
const WEEKDAY_BEFORE = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \($/;
const CLOCK = /^(?::\d\d|h\d\d|\s?[ap]\.?\s?m\b|\s?o['’]clock)/i;
const YEAR_BEFORE =
  /\b(?:in|since|by|from|of|until|till|during|before|after|for|year|early|late|mid|circa|the|class of|born|spring|summer|autumn|fall|winter|to|and)[ -]$/i;

/** Is the number part of a date, a year or a time of day, so that it counts nothing? */
export function isCalendarNumber({ numeral, left, right }: NumeralSite): boolean {
  const { value, form, scale } = numeral;
  if (form === 'ordinal')
    return /^[ -]century\b/i.test(right) || MONTH_AFTER.test(right) || MONTH_BEFORE.test(left);
  if (form !== 'digits' || scale !== 1) return false;
  if (/^\s?[ap]\.?\s?m\b/i.test(right)) return true;
  if (!Number.isInteger(value)) return false;
  if (CLOCK.test(right) || /\d[:/]$/.test(left) || /^\/\d/.test(right)) return true;
  if (/\d{4}-(?:\d\d-)?$/.test(left) || /^-\d\d-\d/.test(right)) return true;
  if (
    value <= 31 &&
    (MONTH_BEFORE.test(left) || MONTH_AFTER.test(right) || WEEKDAY_BEFORE.test(left))
  )
    return true;
  if (/['’]$/.test(left) && value < 100) return true;
  if (/^['’]?s\b/.test(right) && value >= 1000) return true;
  const words = numeral.end - numeral.start;
  if (words === 4 && value >= 1500 && value < 2050 && !/[$£€]\s?$/.test(left)) {
    if (/\b(?:than|over|about|around|nearly|almost|some)\s$/i.test(left)) return false;
    if (MONTH_BEFORE.test(left) || YEAR_BEFORE.test(left) || value >= 1900)
      return !/^[ -]?(?:%|percent|per cent|miles|feet|km|pounds|people|fans|guests)\b/.test(right);
    return !/^ \p{Ll}{3,}s\b/u.test(right);
  }
  return false;
}
