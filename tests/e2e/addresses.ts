/** The pages of tests/pages/site that the specs visit. */
export const PAGES = {
  /** A seed story with JSON-LD that gives outlet and date. */
  usWeekly: 'https://www.usmagazine.com/celebrity-news/news/chrissy-teigen-is-slowly-healing/',
  /** The other seed story, without structured data and without a date. */
  celebPost: 'https://www.celebpost.example/news/chrissy-teigen-breaks-down-in-tears',
  home: 'https://www.usmagazine.com/',
  section: 'https://www.usmagazine.com/celebrity-news/',
  council: 'https://www.citydesk.example/local/council-approves-budget',
  plain: 'http://www.plain.example/opening-hours',
  /** A single-page site; the first story has no other coverage, the second is a seed story. */
  singlePage: 'https://www.starwire.example/story/marisol-venn-lighthouse',
  /** The same story in German. */
  german: 'https://www.tagblatt.example/leute/marisol-venn-kauft-den-leuchtturm',
  hostile: 'https://www.hostile.example/chrissy-teigen-slowly-healing',
};
