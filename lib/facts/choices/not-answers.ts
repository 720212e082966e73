/**
 * Words that as they are written here, alone, are no answer to a question of the lexicon, though another form
 * or a phrase of them is: nobody hurt his back who "came back", nobody wore shorts when a song was cut "short".
 * By question; what such words name in news was counted in the retold stories and the articles of `detect`.
 */
export const notAnswers: Readonly<Record<string, ReadonlySet<string>>> = {
  arrest: new Set(['question', 'questions', 'questioning', 'cite', 'cites', 'citing']),
  body: new Set(['back', 'armed', 'handed', 'headed', 'faced', 'faces']),
  condition: new Set(['alerted', 'alerts', 'alerting']),
  craftsman: new Set(['direct', 'produce', 'produces', 'producing']),
  exit: new Set(['fire', 'fires', 'quite']),
  fate: new Set(['shelves']),
  furniture: new Set(['rails', 'bathe', 'bathed']),
  garment: new Set(['short', 'shorter', 'suits']),
  genre: new Set(['western', 'crime', 'romance', 'action']),
  listing: new Set(['list', 'lists']),
  marital: new Set(['separate', 'engage', 'engages', 'engaging']),
  obstacle: new Set(['poles']),
  operation: new Set(['operates', 'operating']),
  room: new Set(['yards']),
  vehicle: new Set(['estate', 'estates']),
};
