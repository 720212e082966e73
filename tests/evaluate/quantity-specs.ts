// node tests/evaluate/quantity-specs.ts FOLDER [--verbose]: the share of the numbers, currencies, measures
// and ages of the Recognizers-Text specifications (JSON lines in FOLDER) that findQuantities gets right.
// Cities, fractions of fractions and powers count as wrong; nothing is left out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { findQuantities } from '../../lib/text/quantities.ts';

const Line = v.object({
  text: v.string(),
  expected: v.array(v.object({ text: v.string(), value: v.nullish(v.string(), null) })),
});

const [folder = '', ...flags] = process.argv.slice(2);
for (const name of ['age', 'currency', 'dimension', 'number']) {
  let right = 0;
  let all = 0;
  for (const row of readFileSync(join(folder, `recognizers-${name}-en.jsonl`), 'utf8').split(
    '\n',
  )) {
    if (row.trim() === '') continue;
    const { text, expected } = v.parse(Line, JSON.parse(row));
    const found = findQuantities(text);
    let from = 0;
    for (const { text: words, value } of expected) {
      const start = text.indexOf(words, from);
      const end = start + words.length;
      from = Math.max(from, end);
      if (value === null) continue;
      all += 1;
      const here = found.filter((quantity) => quantity.start < end && quantity.end > start);
      const close = (a: number): boolean =>
        Math.abs(a - Number(value)) <= 1e-6 * Math.abs(Number(value));
      const hit = here.some((quantity) =>
        [quantity.value, quantity.low, quantity.high, quantity.value * 100].some((number) =>
          close(number),
        ),
      );
      if (hit) right += 1;
      else if (flags.includes('--verbose'))
        console.log(
          `${name} [${text.slice(0, 90)}] want ${words} = ${value} | got ${here.map((quantity) => `${quantity.text} ${quantity.value}`).join('; ')}`,
        );
    }
  }
  console.log(`${name}: ${right} of ${all} right (${((100 * right) / all).toFixed(1)} %)`);
}
