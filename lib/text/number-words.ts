// English number words; plain facts of the language.

/** Zero to nineteen. */
export const units: readonly string[] = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
  'fifteen sixteen seventeen eighteen nineteen'
).split(' ');

/** Twenty to ninety. */
export const tens: readonly string[] =
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The words of both. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, 20 + 10 * index]),
]);

/** Number words below one hundred, with other forms and spellings. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...numberWords,
  ['nought', 0],
  ['fourty', 40],
]);

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Letters that multiply the figures that they are attached to: "5m", "10k", "£3bn". */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mil', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** First to twentieth. */
export const ordinalUnits: readonly string[] = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
  'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');
const ordinalTens = 'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

/** Ordinal words; those above twenty are put together with a ten: "twenty-first". */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...ordinalUnits.map((word, index): [string, number] => [word, index + 1]),
  ...ordinalTens.split(' ').map((word, index): [string, number] => [word, 30 + 10 * index]),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Parts of a whole, in the singular. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fourth', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['eighth', 1 / 8],
  ['tenth', 1 / 10],
]);

/** Single characters for fractions. */
export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
]);

/** Open numbers: what they say at least and at most. */
export const openCounts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['tens', [20, 99]],
  ['dozens', [24, 99]],
  ['scores', [40, 199]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 99_999]],
  ['millions', [2e6, 999e6]],
  ['billions', [2e9, 999e9]],
  ['multimillion', [2e6, 999e6]],
  ['multi-million', [2e6, 999e6]],
  ['multibillion', [2e9, 999e9]],
  ['multi-billion', [2e9, 999e9]],
]);
