// How outlets write one spoken word differently, from general knowledge of English: contractions, numbers
// in letters, dialect, the short forms of messages, and pairs such as "everybody" and "everyone" between which
// editors choose freely.

/** What a lower-case word stands for; several words where it is a contraction. */
export const spokenForms: ReadonlyMap<string, string> = new Map(
  (
    "can't=can not,cannot=can not,won't=will not,shan't=shall not,ain't=is not,i'm=i am,let's=let us,y'all=you all," +
    "'em=them,'til=until,'till=until,till=until,'cause=because,cos=because,coz=because,cuz=because,'bout=about," +
    "'round=around,ya=you,u=you,yeah=yes,yep=yes,yup=yes,nope=no,nah=no,ok=okay,alright=all right,thru=through,tho=though," +
    'gonna=going to,gotta=got to,wanna=want to,kinda=kind of,sorta=sort of,outta=out of,lotta=lot of,gimme=give me,' +
    "lemme=let me,dunno=do not know,whatcha=what you,watcha=what you,whatchu=what you,what'chu=what you,what'choo=what you,whatchoo=what you,d'you=do you,o'clock=clock,ma'am=madam,everybody=everyone,anybody=anyone," +
    'somebody=someone,someplace=somewhere,anyplace=anywhere,whether=if,whilst=while,amongst=among,upon=on,onto=on,towards=toward,afterwards=afterward,' +
    'backwards=backward,forwards=forward,tv=television,min=minute,mins=minutes,hr=hour,hrs=hours,yr=year,yrs=years,' +
    'im=i am,dont=do not,didnt=did not,cant=can not,isnt=is not,thats=that is,in2=into,b=be,r=are,ur=your,b4=before,thx=thanks,pls=please'
  )
    .split(',')
    .map((entry): [string, string] => {
      const [form = '', words = ''] = entry.split('=');
      return [form, words];
    }),
);

/** Pairs of words that are one. */
export const spokenPairs: ReadonlyMap<string, string> = new Map([
  ['no one', 'nobody'],
  ['per cent', 'percent'],
  ['all right', 'alright'],
  ['any more', 'anymore'],
  ['for ever', 'forever'],
  ['each other', 'another'],
  ['one another', 'another'],
  ['one more', 'another'],
  ['have got', 'have'],
  ['has got', 'has'],
  ['had got', 'had'],
]);

/** Endings of contractions and the words that they stand for; a possessive 's falls away. */
export const spokenEndings: readonly (readonly [RegExp, string])[] = [
  [/n't$/, ' not'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'d$/, ' would'],
  [
    /(?<=^(?:it|that|this|he|she|there|here|what|who|where|how|when|(?:every|some|any|no)(?:body|one|thing)))'s$/,
    ' is',
  ],
  [/'s$/, ''],
  [/(?<=..)in'$/, 'ing'],
  [/'$/, ''],
];

/** Words behind which "'s" stands for "has". */
export const participles: ReadonlySet<string> = new Set(
  'been had become gone done made taken given come seen changed'.split(' '),
);
