// From general knowledge of news English; in lower case.

/** Words that open a sentence when written with a capital after an abbreviation or an initial. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you his her their its our my this that these those there here in on at ' +
    'when while after before but and so if as for from with by one two then now who what how why where ' +
    'some many most no not yet however although though since until during meanwhile both all another'
  ).split(' '),
);
