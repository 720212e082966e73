// From general knowledge of how news goes on after a quotation; in lower case.

/** Verbs of speech that carry on a sentence after a quoted question or exclamation. */
export const quoteCarriers: ReadonlySet<string> = new Set(
  (
    'said says asked asks told tells replied replies added adds wrote writes exclaimed shouted yelled cried ' +
    'joked quipped tweeted captioned commented explained continued gushed responded answered recalled ' +
    'admitted declared noted shared revealed posted teased insisted remarked laughed screamed wondered'
  ).split(' '),
);
