import type { Gender } from '../../people/person.ts';

// From general knowledge of celebrity news: nouns that name somebody by what he or she does.
// A noun may stand in several classes.
const classes: Readonly<Record<string, string>> = {
  screen:
    'actor actress tragedienne thespian co-star starlet alumna alumnus lead comedian comedienne comic funnyman stuntman stuntwoman',
  music:
    'singer songstress vocalist hitmaker chanteuse crooner diva frontman frontwoman songwriter singer-songwriter musician rapper idol ' +
    'balladeer soprano tenor baritone guitarist drummer bassist pianist violinist saxophonist dj emcee bandleader soloist performer',
  directing:
    'director filmmaker film-maker producer screenwriter showrunner cinematographer auteur',
  writing: 'author writer novelist poet playwright memoirist journalist columnist blogger',
  composing: 'composer conductor producer songwriter',
  hosting:
    'presenter host hostess anchor newsreader broadcaster anchorman anchorwoman newscaster judge panellist panelist commentator interviewer',
  sport:
    'footballer striker goalkeeper keeper midfielder defender winger captain cricketer batsman batter bowler spinner off-spinner ' +
    'all-rounder wicketkeeper quarterback linebacker receiver pitcher player athlete sprinter runner swimmer goalie flanker left-hander right-hander southpaw skater skier boxer wrestler ' +
    'golfer cyclist prop racer driver jockey surfer gymnast sportsman sportswoman champion olympian',
  fashion: 'model supermodel designer stylist couturier',
  dance: 'dancer ballerina choreographer',
  food: 'chef cook baker restaurateur',
  royal:
    'prince princess duke duchess earl countess king queen royal monarch lord lady viscount viscountess baron baroness',
  business:
    'businessman businesswoman entrepreneur mogul tycoon heir heiress investor billionaire millionaire executive founder ceo financier restaurateur',
  online: 'influencer youtuber streamer podcaster tiktoker vlogger',
  society: 'socialite',
  art: 'artist painter sculptor photographer',
  bride: 'bride',
  groom: 'groom bridegroom',
};

/** Occupations of others in the news, each a class of its own. */
const others =
  'teacher professor lawyer politician activist farmer soldier nurse doctor student builder mechanic gardener carpenter pilot ' +
  'surgeon psychologist therapist architect engineer hairdresser vet lecturer scientist barrister banker clerk';

/** Nouns that fit whoever is famous: "the star, 33". */
const anybody = new Set(
  (
    'star superstar megastar celebrity celeb icon legend veteran artist entertainer performer native favourite favorite beauty hunk ' +
    'heartthrob heart-throb bombshell stunner headliner winner nominee newcomer alum personality sensation great man woman hero heroine bachelor ' +
    'bachelorette contestant babe mum mom mother father dad newlywed'
  ).split(' '),
);

const women = new Set(
  (
    'actress tragedienne comedienne songstress chanteuse diva frontwoman hostess anchorwoman sportswoman ballerina princess duchess countess queen ' +
    'viscountess baroness businesswoman heiress starlet alumna soprano stuntwoman lady bride heroine woman mum mom mother bombshell bachelorette'
  ).split(' '),
);
const men = new Set(
  (
    'actor frontman funnyman anchorman batsman sportsman prince duke earl king lord viscount baron businessman stuntman tenor baritone ' +
    'groom bridegroom hunk heartthrob heart-throb hero man father dad bachelor'
  ).split(' '),
);

const classesOf = new Map<string, string[]>();
for (const [name, nouns] of Object.entries(classes)) {
  for (const noun of nouns.split(' ')) classesOf.set(noun, [...(classesOf.get(noun) ?? []), name]);
}

for (const noun of others.split(' ')) classesOf.set(noun, [noun]);

/** What a noun tells of somebody in the news. */
export interface Role {
  /** Classes of occupation; empty for a noun that fits whoever is famous ("star"). */
  classes: readonly string[];
  gender: Gender;
  /** Could the one whom the news is about be called so without ever having been introduced as one? */
  ofFame: boolean;
}

/** The role that a noun names (in lower case, singular); null where it names none. */
export function roleOf(noun: string): Role | null {
  const plain = noun.replace(/^(?:ex|pop|super)-/, '');
  const general = anybody.has(plain);
  const known = classesOf.get(plain);
  if (known === undefined && !general) return null;
  const gender = women.has(plain) ? 'f' : men.has(plain) ? 'm' : null;
  const ofFame = general || known?.[0] !== plain;
  return { classes: general ? [] : (known ?? []), gender, ofFame };
}
