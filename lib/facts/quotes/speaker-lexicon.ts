// From general knowledge of how news introduces quoted words.

/** Forms of verbs by which somebody speaks or writes. */
export const speechVerbs: ReadonlySet<string> = new Set(
  (
    'said says say saying told tells telling added adds adding wrote writes writing posted posts tweeted tweets captioned captions ' +
    'recalled recalls joked jokes joking quipped quips explained explains explaining announced announces revealed reveals ' +
    'confirmed confirms claimed claims stated states shared shares declared declares insisted insists admitted admits ' +
    'complained complains answered answers replied replies asked asks cried cries laughed laughs grinned grins sobbed sobs ' +
    'begged begs pleaded pleads promised promises repeated repeats continued continues read reads concluded concludes ' +
    'commented comments confided confides remarked remarks screamed screams shouted shouts whispered whispers argued argues ' +
    'warned warns called calls described describes gushed gushes vowed vows teased teases exclaimed exclaims noted notes ' +
    'reported reports mused muses thanked thanks swore swears affirmed affirms assured assures testified testifies ' +
    'chuckled chuckles sighed sighs smiled smiles snapped snaps responded responds reflected reflects emphasised emphasized ' +
    'stressed stresses acknowledged acknowledges denied denies observed observes responding tagged wished wishes puts ran runs goes ' +
    'put went say tell add write call explain describe reveal insist advised advises praised praises hailed hails ' +
    'blamed blames branded dubbed slammed slams blasted blasts criticised criticized urged urges hinted hints ' +
    'suggested suggests clarified clarifies mentioned credited credits cited cites blasting ' +
    'beamed beams giggled giggles sniffed remembered remembers recounted recounts conceded concedes corrected ' +
    'pronounced lamented laments moaned groaned purred enthused enthuses raved fumed thundered roared hissed muttered ' +
    'murmured countered counters retorted opined elaborated confessed confesses maintained maintains contended reckons ' +
    'pledged apologised apologized texted emailed blogged penned'
  ).split(' '),
);

/** Behind one of these a name is whom or what the speech is about, not who speaks. */
export const besideSpeech: ReadonlySet<string> = new Set(
  (
    'of to in on for at with from by after before during when while about against via as since over under near outside ' +
    'between into than like and or'
  ).split(' '),
);

/** Verbs and connectives that may stand between a speaker and the verb: "has since said", "also wrote". */
export const speechAdverbs: ReadonlySet<string> = new Set(
  (
    'has have had is was then also later since already now still once simply only just first even finally reportedly ' +
    'apparently reluctantly jokingly proudly tearfully went on quietly'
  ).split(' '),
);

/** Who speaks without an article before the word: "police said". */
export const bareSpeakers: ReadonlySet<string> = new Set(
  (
    'sources insiders friends pals fans police prosecutors officials detectives investigators doctors organisers organizers ' +
    'producers promoters lawyers representatives reps witnesses relatives management'
  ).split(' '),
);

/** Who speaks through a document; "it read" and "the post said" name nobody. */
export const documents: ReadonlySet<string> = new Set(
  (
    'statement post caption letter note message tweet story report release it notice obituary video filing document ' +
    'documents papers lawsuit complaint magazine newspaper paper website account page card inscription sign line text'
  ).split(' '),
);

/** Nouns for what somebody says: "her verdict: “…”". */
export const utterances: ReadonlySet<string> = new Set(
  (
    'verdict answer answers reply response reaction comment comments word words message advice explanation plea request ' +
    'wish wishes joke motto caption post letter note statement speech conclusion excuse apology promise warning'
  ).split(' '),
);

/** Nouns for one and the same task. */
export const sameTasks: readonly ReadonlySet<string>[] = [
  'lawyer attorney counsel solicitor advocate barrister',
  'representative rep spokesman spokeswoman spokesperson publicist',
  'wife widow husband widower spouse partner fiancé fiancée fiance fiancee',
  'source insider friend pal confidant',
  'actor actress star performer',
  'singer musician vocalist artist rapper',
  'couple pair duo two parents they newlyweds spouses',
  'team management company label agency',
].map((words) => new Set(words.split(' ')));
