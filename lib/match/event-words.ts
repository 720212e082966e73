import { termOf } from './words.ts';

/**
 * Words that tell what kind of thing happened, by the event types of celebrity news (after the life
 * and justice events of ACE 2005, with the rest of what such pages report). Entries are everyday
 * English, from the compiler's own knowledge; a word may speak for several types.
 */
const EVENT_WORDS: Record<string, string> = {
  birth:
    'birth born baby babies newborn deliver delivered delivery arrival twins twin triplets surrogate surrogacy mother mom mum father dad son daughter weighed infant parents parenthood motherhood',
  pregnancy: 'pregnant pregnancy expecting bump trimester due conceive ivf ultrasound',
  loss: 'miscarriage miscarried stillborn stillbirth',
  adoption: 'adopt adopted adopts adoption adoptive foster orphanage',
  engagement: 'engaged engagement propose proposed proposes proposal fiance fiancee betrothed ring',
  wedding:
    'wed wedding weds married marry marries marriage bride groom vows nuptials ceremony newlyweds husband wife bridesmaids altar honeymoon',
  romance: 'dating date romance couple girlfriend boyfriend relationship kiss kissing together',
  split:
    'split splits separate separated separation divorce divorced divorcing breakup estranged dissolution amicable irreconcilable custody ex',
  death:
    'die dies died dying death dead passed funeral obituary mourn mourning tributes killed survived memorial buried burial cremated coroner autopsy suicide',
  illness:
    'cancer diagnosed diagnosis syndrome disease illness ill sick tumor tumour symptoms virus coronavirus covid infection pneumonia stroke dementia chemotherapy remission disorder chronic',
  injury:
    'injured injures injury injuries hurt broke broken break fracture fractured crash crashed accident fell fall bone surgery sprained burns wounded stitches',
  hospital:
    'hospital hospitalised hospitalized surgery doctors intensive ambulance paramedics coma treatment recovering recovery',
  addiction: 'rehab overdose addiction addict sober sobriety drugs alcohol relapse clinic',
  arrest:
    'arrest arrested arrests charged police jail custody mugshot dui drunk driving resisting bail booked handcuffs',
  crime:
    'robbed robbery burglary burglars stolen theft thieves shot shooting stabbed stabbing attacked assault assaulted stalker kidnapped gunpoint intruder hacked',
  sentence:
    'sentenced sentence prison probation inmate parole judge community fine jailed convicted',
  court:
    'court trial verdict jury jurors sued sues sue lawsuit suit defamation guilty plea pleaded appeal damages settlement settled testified attorney lawyer',
  allegation:
    'accused accuses allegations alleged abuse harassment misconduct rape accuser denied denies victims',
  money: 'bankruptcy bankrupt tax taxes debt debts fortune forbes earnings owed foreclosure',
  award:
    'award awards won win wins winner winners prize nominated nominees nomination oscar oscars grammy grammys emmy laureate trophy speech',
  honour:
    'honour honoured honored knighted knighthood statue stamp degree museum hall fame medal inducted unveiled',
  record:
    'record records streamed streams billion chart charts followers broke fastest billboard debut copies sales',
  release:
    'album single release released releases song songs track tracks trailer video drop drops lyrics ep',
  concert:
    'tour touring tours concert concerts residency farewell stage dates gigs gig tickets venue arena stadium festival setlist headline performance performed',
  cancel:
    'cancel cancels canceled cancelled cancels postpone postpones postponed rescheduled refunds scrapped delay delayed',
  role: 'role cast casting starring star stars play plays playing reprise sequel film movie franchise character director filming remake',
  television:
    'show host hosts series season episode finale network contestant judge presenter interview',
  exit: 'quit quits leave leaves leaving exit retire retires retiring retirement steps resign resigned hiatus fired replaced',
  comeback: 'return returns returning comeback reunion reunite reunited reunites back',
  property:
    'mansion home house estate bought buy buys purchase sold sell sells sale listed listing property bedrooms bathrooms pool acre villa penthouse realtor',
  business:
    'brand launch launches launched company deal signed contract perfume fragrance clothing line fashion campaign ambassador investors',
  donation:
    'donate donated donates donation pledge pledged pledges charity relief fund funds foundation gift aid raise raised victims earthquake',
  feud: 'feud feuds slams slammed blasts hits row spat rift tweet rant responds insult criticised criticized backlash',
  apology: 'apologises apologizes apology apologised apologized sorry regret offensive controversy',
  statement:
    'reveals revealed opens memoir book admits confesses confirmed confession podcast documentary',
  internet:
    'instagram twitter tiktok account joined joins followers post posted selfie viral deleted profile',
  politics:
    'election vote voters candidate campaign president endorse endorsed endorsement senator party mayor parliament minister',
  military: 'army military enlist enlisted enlistment service conscription soldier discharged',
  royalty: 'royal palace queen king prince princess duke duchess coronation jubilee throne',
  sport:
    'match final goal team league champion championship medal olympic season coach transfer club retired tournament',
  style: 'dress gown carpet wore wearing hair haircut tattoo outfit look designer cover magazine',
  weight: 'weight diet pounds fitness body slim',
  fire: 'fire wildfire burned evacuated flames flood hurricane storm',
};

function readTypes(): Map<string, string[]> {
  const types = new Map<string, string[]>();
  for (const [type, words] of Object.entries(EVENT_WORDS))
    for (const term of new Set(words.split(' ').map(termOf))) {
      const known = types.get(term);
      if (known) known.push(type);
      else types.set(term, [type]);
    }
  return types;
}

let types: Map<string, string[]> | null = null;
const none: readonly string[] = [];

/** The event types that a term points to; mostly none. */
export function eventTypesOf(term: string): readonly string[] {
  return (types ??= readTypes()).get(term) ?? none;
}
