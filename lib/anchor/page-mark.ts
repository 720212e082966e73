/** Where the function that marks a sentence, or null for none, is found in our scripts' own world. */
export const MARKER = 'second-source.mark';

/** The name of the highlight, by which the page can see it. */
export const MARK = 'second-source';

/**
 * How a marked sentence looks, whatever the page's own colours are: a pale and a dark marker pen, each
 * with ink that stands out from it by more than 7 to 1.
 */
export const markStyle = `
  ::highlight(${MARK}) { background-color: #ffe38f !important; color: #1d1a12 !important; }
  @media (prefers-color-scheme: dark) {
    ::highlight(${MARK}) { background-color: #6b5510 !important; color: #fff8e1 !important; }
  }`;
