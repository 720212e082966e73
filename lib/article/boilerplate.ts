import { anyOf } from '../text/any-of.ts';

/**
 * What publishing systems put between the paragraphs of an article. The phrases were collected by
 * reading the pages of the public article-extraction benchmarks and the outlets' own templates.
 */

const elsewhere = anyOf`
  source: read|read (?:more|also|next|the full|on)|also read|see also|see more
  related(?: article| stor(?:y|ies)| content| link| topic| coverage)?s?\b\s*(?::|$)
  more(?: from| on| about| great| stories| like|:)
  recommended|you (?:may|might) (?:also )?like
  watch(?: more| now|:)|watch the video|listen(?: to| now|:)
  click here|tap here|don't miss|don’t miss|up next|most read|trending|popular
  continue reading|keep reading|story continues|article continues
  scroll (?:down|to continue)|swipe
  advertisement|sponsored|promoted
  image credit|photo(?:s|graph)?(?: credit)?:|picture:|image:|video:|gallery:|getty images
  share this|share on|follow us|follow @|like us|tweet this|print this
  download (?:our|the) app|sign up|subscribe|log ?in|get the latest
  view (?:comments|gallery|more)|leave a comment|comments
  tags?:|topics?:|filed under|posted in
  loading|image \d+ of \d+|advert|this slideshow requires|warning$
`;

/** A line that starts like this, and is short, points elsewhere. */
export const pointerLine = new RegExp(`^${elsewhere}`, 'i');

const service = anyOf`
  sign up (?:for|to) (?:our|the|receive|get)|subscribe to (?:our|the|my)
  (?:our|daily|weekly|free|morning) newsletters?\b
  delivered (?:straight |directly )?to your inbox|your inbox
  if you (?:enjoyed|liked) this|want more (?:stories|news)
  subject to copyright|no part may be reproduced
  your email address|privacy policy|terms of (?:use|service)|cookie(?:s| policy| settings)
  all rights reserved|©|copyright \d{4}
  we use cookies|accept all|unsubscribe at any time|enable javascript|ad ?blocker
  join the conversation|follow us on
  follow (?:him|her|them|me) on (?:twitter|instagram|facebook|x)\b
  download the app|first published on|may not be (?:published|reproduced|redistributed)
  affiliate (?:links?|commission)|earn (?:a|an affiliate) commission
  contact (?:the|this) (?:author|reporter|writer)|reach (?:the|this) (?:author|reporter|writer)
  if you have a story|do you have a story|got a (?:tip|story)|have a news tip
  click here (?:for|to)|(?:delivered|straight) (?:to|through) your (?:door|letterbox|inbox)
`;

/** A line anywhere in the text that speaks of newsletters, consent, comments or sharing. */
export const serviceLine = new RegExp(String.raw`\b${service}\b|©`, 'i');

const aside = anyOf`
  caption|credit
  newsletter|signup|sign-up|subscribe|promo
  related|read-?more|recirc
  share|social|comments?
  disclaimer|author-bio|bio|byline
  advert|ad|sponsor
  tags|topics|toc|breadcrumbs?
  cookie|consent|gdpr|paywall
  pull-?quote|pullquote
  teaser|trending|rail|carousel|recommended|recommendations?|outbrain|taboola
  most-?read|most-?popular|more-stories|read-next|up-next
`;

/** A class or id that marks what is no part of the text. */
export const markedAside = new RegExp(String.raw`(?:^|[\s_-])${aside}(?:[\s_-]|$)`);

const pictureCredit = anyOf`
  \((?:image|photo|picture|pic|video|screengrab|file photo|ap photo|reuters|getty|afp)s?\b[^()]{0,160}\)\.?$
  \([^()]{0,120}\/ ?(?:getty(?: images)?|afp|ap|reuters|wireimage|shutterstock)[^()]{0,60}\)\.?$
  \b(?:photo|photograph|picture|image) (?:by|courtesy(?: of)?|credit):? [^.]{2,80}$
  [|/] ?(?:getty images|wireimage|filmmagic|shutterstock|afp|reuters)[^.]{0,40}$
`;

/** A caption that lost its figure ends with the credit of its picture. */
export const imageCredit = new RegExp(pictureCredit, 'i');

/** A line that is nothing but an address, as in headers made for print. */
export const bareAddress = /^(?:https?:\/\/|www\.)\S{1,300}$/i;

const ending = anyOf`
  about (?:the (?:author|writer|company)|us):?$
  more (?:great |top )?(?:[\w']+ )?(?:stories|news|articles|coverage)\b
  related (?:articles?|stories|posts|content|news|coverage|reading)
  recommended (?:for you|stories|reading)|you may also like|you might also like
  read next|up next|most (?:read|popular)|latest (?:news|stories)|trending now
  leave a (?:reply|comment)|\d* ?comments?$|join the (?:conversation|discussion)
  share this|sign up for|something to consider$|want more
`;

/** A heading or short line after which nothing of the article follows, if it stands near the end. */
export const afterword = new RegExp(`^${ending}`, 'i');
