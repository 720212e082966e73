/** The lines of a template as alternatives of one expression, in their order. */
export const anyOf = ({ raw }: TemplateStringsArray): string =>
  `(?:${raw.join('').trim().split(/\n\s*/).join('|')})`;
