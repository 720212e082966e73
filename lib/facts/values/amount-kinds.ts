// What sums and lengths of time in celebrity news are of, with the words that tell it; from general knowledge of
// the domain and of English.
const sums =
  'price: price sell sale buy purchase bought auction hammer offload snap|' +
  'asking: listed listing market ask asking pricetag offer|' +
  'worth: worth fortune value valued wealth estimate rich|' +
  'fine: fine penalty|bail: bail bond|debt: debt owe tax unpaid|' +
  'damages: damages sue suing lawsuit suit claim compensation settlement settle award alimony|' +
  'pay: salary earn fee wage income advance pocket purse|support: maintenance monthly|' +
  'budget: budget production produce invest investment|gross: gross takings box-office revenue profit|' +
  'gift: donate donation charity pledge fundraiser|rent: rent lease tenant|ticket: ticket seat';
const lengths =
  'marriage: marry marriage married husband wife wed wedlock spouse|' +
  'romance: date dating relationship romance love courtship partner boyfriend girlfriend together|' +
  'sentence: prison jail sentence custody probation bars community|' +
  'stay: hospital rehab clinic ward hospitalised hospitalized|' +
  'delay: late delay delayed wait behind schedule|' +
  'show: concert set perform performance stage|ovation: applause applaud clap ovation|' +
  'tour: tour residency|shoot: shoot shooting filming|trip: trip honeymoon holiday vacation|' +
  'absence: hiatus away absence break comeback|recovery: recover recovery rest heal|' +
  'contract: contract deal sign signed|gap: apart between older younger|' +
  'illness: battle fight cancer illness treatment chemotherapy|missing: missing search vanish disappear|' +
  'career: career retire business';

const read = (rows: string): [kind: string, words: string[]][] =>
  rows.split('|').map((row) => {
    const [kind = '', words = ''] = row.split(': ');
    return [kind, words.split(' ')];
  });

/** The kinds of sums, each with its words. */
export const sumKinds = read(sums);
/** The kinds of lengths of time, each with its words. */
export const lengthKinds = read(lengths);

/** Kinds of which outlets tell one and the same sum, or length, in words of the one or of the other. */
const toldAlike = [
  'price worth gross asking budget',
  'pay worth gross',
  'damages debt fine worth support',
  'gift gross price',
  'stay recovery illness absence',
  'tour show trip shoot delay',
  'tour contract career',
  'romance marriage gap contract',
  'missing absence delay',
].map((kinds) => kinds.split(' '));

/** Can two kinds of sums, or of lengths, be told of one? */
export function areToldAlike(a: string, b: string): boolean {
  return toldAlike.some((kinds) => kinds.includes(a) && kinds.includes(b));
}
