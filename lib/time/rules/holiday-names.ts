import { HOLIDAY } from '../holidays.ts';
import { PICK, readPick } from './picks.ts';
import { rule, type RuleGroup } from './rule.ts';

/** "Christmas Day", "New Year's Eve", "Thanksgiving", "last Halloween", "9/11". */
export const holidayNames: RuleGroup = {
  cue: /day|eve|nye|new year|christmas|x-?mas|thanksgiving|hall?owe?en|easter|friday|monday|juneteenth|mayo|july|april fool|fawkes|bonfire|pentecost|sunday|saturday|corpus|mardi|9\/11/,
  rules: [
    rule(`(?:${PICK} )?${HOLIDAY}(?: (weekend)(?!\\p{L}))?`, (match) => {
      const pick = readPick(match[1]);
      return {
        type: 'calendar',
        holiday: match[2] ?? '',
        ...(match[3] && { weekend: true }),
        ...(pick && { pick }),
      };
    }),
    rule(String.raw`9/11(?![/\d])`, () => ({ type: 'calendar', year: 2001, month: 9, day: 11 })),
  ],
};
