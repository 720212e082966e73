/**
 * Questions of the lexicon whose answers follow each other as things go their way, the first first; `|`
 * parts the steps. Where the outlets printed them in this order, the later one is news and no
 * contradiction. From general knowledge.
 */
export const courses: Readonly<Record<string, string>> = {
  bond: 'boyfriend|fiance|husband',
  marital: 'be_single|in_a_relationship|engaged|married|separated|divorced',
  condition: 'critical|serious|stable',
  hospital: 'still_in_hospital|discharged',
  fate: 'going_ahead|postponed|cancelled',
  sale: 'still_for_sale|sold',
  arrest: 'not_arrested|arrested|not_charged|charged',
  result: 'nominated|win',
  operation: 'not_operate|surgery',
  appeal: 'not_appeal|appeal',
};
