/**
 * Words that as they are written here, alone, are no answer to a question of the lexicon, though another form
 * or a phrase of them is: nobody hurt his back who "came back", nobody wore shorts when a song was cut "short".
 * By question; what such words name in news was counted in the retold stories.
 */
export const notAnswers: Readonly<Record<string, ReadonlySet<string>>> = {
  arrest: new Set(['question', 'questions']),
  attendance: new Set(['missing']),
  body: new Set(['back', 'armed', 'handed', 'headed', 'faced', 'faces']),
  exit: new Set(['fire', 'fires']),
  garment: new Set(['short', 'shorter', 'suits']),
  genre: new Set(['western', 'crime', 'romance', 'action']),
  listing: new Set(['list', 'lists']),
  production: new Set(['shows']),
  room: new Set(['yards']),
  vehicle: new Set(['estate', 'estates']),
};
