// From general knowledge of English: which words of a quotation carry little, and which say nearly the same.
import type { QuoteWord } from './quote-words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that editors drop or add without changing what was said; as written or base forms. */
export const lightWords = setOf(
  'a an the and also that to of so then well oh just really very quite now all too but or even still there here ' +
    'actually simply truly ever only yes obviously frankly',
);

export const pronouns = setOf(
  'i me my mine myself we us our ours ourselves he him his himself she her hers herself they them their theirs ' +
    'you your yours it its this these those who whom whose which what someone anyone everyone one',
);

/** Other words with a grammatical task: auxiliaries, prepositions, conjunctions; as written or base forms. */
const grammarWords = setOf(
  'be have do will would shall should can could may might must in on at by for from with without into over under ' +
    'about between among during after before since until while as up down out off through across around against ' +
    'if because though although when where how why than both each such some any',
);

export const auxiliaries = setOf('be have do am is are was were been being has had did does');

const FIRST = setOf('i me my mine myself we us our ours ourselves');
const THIRD = setOf('he him his himself she her hers herself they them their theirs themselves');

/** Is the one what the other becomes when speech is reported: "my" and "her"? */
export function isReported(a: QuoteWord, b: QuoteWord): boolean {
  return (FIRST.has(a.word) && THIRD.has(b.word)) || (THIRD.has(a.word) && FIRST.has(b.word));
}

export const negations = setOf('not no never nobody nothing none neither nor without hardly');

/** Words that say nearly the same, as when two outlets translate one original; as written. */
const GROUPS =
  'kid child,mum mom mother,dad father,film movie picture,photo photograph picture,amazing incredible wonderful great fantastic,' +
  'happy delighted thrilled overjoyed glad pleased,sad devastated heartbroken,big large huge,small little tiny,start begin,' +
  'end finish,buy purchase,stuff thing,job work,baby child,wife spouse,husband spouse,house home,doctor physician,' +
  'illness disease disorder sickness,sick ill unwell,difficult hard tough,beautiful lovely gorgeous pretty,speak talk,' +
  'say tell,get receive,help support,love adore,want wish,need require,choose pick,leave depart,die pass,photo image,' +
  'autumn fall,holiday vacation,flat apartment,shop store,road street,fast quick,faster quicker,evening night,important significant,' +
  'story tale,fan follower,thank grateful,grateful thankful,sorry apologise,fear afraid,scared afraid,rare unusual,' +
  'simply just,maybe perhaps,almost nearly,often frequently,always forever,very so,very extremely,very really,greatly very,' +
  'shocked stunned,angry furious,funny hilarious,strange weird,clever smart,rich wealthy,famous known,ready prepared,' +
  'make prepare,make create,make do,put place,keep hold,look see,think believe,know understand,try attempt,stop cease,stop end,' +
  'friend pal mate,guy man bloke,girl woman,person people,team crew,part role,song track,album record,show series,' +
  'hug embrace,fight battle,trip journey,career job,money cash,luck fortune,present gift,blame guilt culprit';

const groupsOf = new Map<string, Set<number>>();
for (const [at, group] of GROUPS.split(',').entries())
  for (const word of group.split(' '))
    groupsOf.set(word, (groupsOf.get(word) ?? new Set()).add(at));

/** Do two words say nearly the same? Give them as written, in lower case. */
export function nearSynonyms(a: string, b: string): boolean {
  const [x, y] = [groupsOf.get(a), groupsOf.get(b)];
  return x !== undefined && y !== undefined && [...x].some((group) => y.has(group));
}

/** Is a word, or its base form, in a set? */
export function isOf(set: ReadonlySet<string>, { word, base }: QuoteWord): boolean {
  return set.has(word) || set.has(base);
}

/** Does a word carry what is said? */
export function carriesSense(word: QuoteWord): boolean {
  return ![lightWords, pronouns, grammarWords, negations].some((set) => isOf(set, word));
}
