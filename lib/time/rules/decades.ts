import { rule, type RuleGroup } from './rule.ts';
import { ORDINAL, readDayNumber } from '../day-numbers.ts';

const NAMES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** "the 1990s", "the '90s", "the sixties", "the 19th century". */
export const decades: RuleGroup = {
  cue: /0['’]?s\b|centur|ties\b/,
  rules: [
    rule(String.raw`(?:the )?((?:1[0-9]|20)\d)0['’]?s(?!\p{L})`, (match) => ({
      type: 'calendar',
      decade: Number(match[1]) * 10,
    })),
    rule(String.raw`(?:the )?['’]?(\d)0['’]?s(?!\p{L})`, (match, text) => {
      const before = text.slice(Math.max(0, match.index - 10), match.index);
      // "in her 30s" is an age; a temperature "in the 80s" can't be told apart
      if (/\b(?:his|her|their|my|your|our)(?: early| mid| late)?[ -]$/i.test(before)) return null;
      if (
        !/^the /i.test(match[0]) &&
        !/^['’]/.test(match[0]) &&
        !/(?:early|mid|late|the)[ -]['’]?$/i.test(before)
      )
        return null;
      return {
        type: 'calendar',
        decade: Number(match[1]) * 10 + (Number(match[1]) < 2 ? 2000 : 1900),
      };
    }),
    rule(`(?:the )?(?:nineteen[ -])?(${NAMES.join('|')})(?!\\p{L})`, (match, text) => {
      const before = text.slice(Math.max(0, match.index - 10), match.index);
      if (/\b(?:his|her|their|my|your|our)(?: early| mid| late)?[ -]$/i.test(before)) return null;
      const decade = 1920 + 10 * NAMES.indexOf(match[1]?.toLowerCase() ?? '');
      return /^(?:the|nineteen) ?/i.test(match[0]) || /\b(?:in|early|late|mid)[- ]$/i.test(before)
        ? { type: 'calendar', decade }
        : { weak: { type: 'calendar', decade } };
    }),
    rule(`(?:the )?(?:${ORDINAL}|twenty-first)[ -]{1,2}century(?!\\p{L})`, (match) => ({
      type: 'calendar',
      century: match[1] === undefined ? 21 : readDayNumber(match[1]),
    })),
  ],
};
