import * as fc from 'fast-check';

/** Pieces that parsers of text from the web have stumbled over. */
const nasty = [
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '&#x10FFFF;',
  '&#0;',
  '&amp;amp;',
  '</script>',
  '<script>',
  '\u0000',
  '\u202e',
  '\ud800',
  '\ufeff',
  '"',
  '{',
  '}',
  '[',
  '\\',
  '\n',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  'http://[',
  '1e999',
  '-0',
  '99999999999999999999',
  '275760-09-13',
  '0000-00-00',
  'null',
  '€',
  '½',
  'a'.repeat(2_000),
  '('.repeat(300),
  ' '.repeat(500),
];

interface Edit {
  at: number;
  remove: number;
  insert: string;
}

/** Texts near to valid ones: pieces taken out, doubled, swapped or replaced by what is nasty. */
export function mutated(samples: readonly string[]): fc.Arbitrary<string> {
  const insert = fc.oneof(
    fc.constantFrom(...nasty),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc
      .constantFrom(...samples)
      .chain((sample) => fc.nat(sample.length).map((at) => sample.slice(at, at + 60))),
  );
  const edit: fc.Arbitrary<Edit> = fc.record({
    at: fc.nat(10_000),
    remove: fc.oneof(fc.nat(3), fc.nat(60)),
    insert,
  });
  const near = fc
    .tuple(fc.constantFrom(...samples), fc.array(edit, { maxLength: 8 }))
    .map(([sample, edits]) => edits.reduce(edited, sample));
  return fc.oneof(
    { weight: 8, arbitrary: near },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.json() },
  );
}

function edited(text: string, { at, remove, insert }: Edit): string {
  const from = text.length === 0 ? 0 : at % text.length;
  return text.slice(0, from) + insert + text.slice(from + remove);
}
