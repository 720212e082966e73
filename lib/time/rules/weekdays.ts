import { WEEKDAY, weekdayNumber } from '../calendar-words.ts';
import type { CalendarSpec } from '../time-spec.ts';
import { PICK, readPick } from './picks.ts';
import { rule, type RuleGroup } from './rule.ts';

// Papers and shows that begin with a weekday.
const NAMED =
  ' (?:Night (?:Live|Football|Fever)|Times|Mirror|Express|Telegraph|Mail|Post|Herald|Star|People|Brunch)(?!\\p{L})';

/** "Friday", "last Friday", "that Monday", "Friday week". */
export const weekdays: RuleGroup = {
  cue: /(?:mon|tues?|wed|wednes|thur?s?|fri|sat|satur|sun)(?:day)?(?![a-z])/,
  rules: [
    rule(`(?:${PICK} )?(${WEEKDAY})(?!s(?!\\p{L})|\\p{L}|${NAMED})`, (match, text) => {
      const name = match[2] ?? '';
      const pick = readPick(match[1]);
      const spec: CalendarSpec = {
        type: 'calendar',
        weekday: weekdayNumber(name),
        ...(pick && { pick }),
      };
      // "Black Friday" is a holiday, "Sun" a newspaper, "sat" a verb
      if (/day$/i.test(name) && /^\p{Lu}/u.test(name)) return spec;
      const after = text.slice(match.index + match[0].length).trimStart();
      const short = /^(?:tues?|thur?s?|fri)\.?$/i.test(name) && /^(?:$|[.,;]|\p{Ll})/u.test(after);
      return /day$/i.test(name) || short || (pick && pick !== 'that' && after === '')
        ? spec
        : { weak: spec };
    }),
    rule(`(?:the )?(${WEEKDAY}) (before|after) (last|next)(?!\\p{L})`, (match) => {
      const weekday = weekdayNumber(match[1] ?? '');
      const later = match[2]?.toLowerCase() === 'after';
      return {
        type: 'shift',
        unit: 'week',
        amount: later ? 1 : -1,
        whole: false,
        direction: later ? 'after' : 'before',
        from: {
          type: 'calendar',
          weekday,
          pick: match[3]?.toLowerCase() === 'next' ? 'coming' : 'last',
        },
      };
    }),
  ],
};
