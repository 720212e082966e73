import { exactNumeral } from './exact-numeral.ts';
import { cardinals, fractions, openCounts, ordinals, scales } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { scaleAfter, wordAt } from './scale-after.ts';

const JOIN = /(?: and |[ -]| - )/y;

/** Of sums alone: "multi-million-dollar", but "multimillion-selling". */
const MULTI = /multi-?[mb]illion(?=[- ](?:dollar|pound|euro)s?\b)/iy;

/** A fraction in words from `at`: "two thirds", "a quarter", "half". */
function readFraction(text: string, start: number, at: number, count: number): Numeral | null {
  const word = wordAt(text, at);
  const plural = word === 'halves' ? 'half' : word.replace(/s$/, '');
  const part = fractions.get(plural);
  if (part === undefined || (count > 1 && plural === word)) return null;
  let end = at + word.length;
  let value = count * part;
  const scaled = /^(?: of)?(?: an?)? (?=hundred|thousand|million|billion|dozen)/i.exec(
    text.slice(end, end + 16),
  );
  const scale = scaled ? scaleAfter(text, end + scaled[0].length - 1) : null;
  if (scale) {
    value *= scale.factor;
    end = scale.end;
  }
  return exactNumeral(start, end, value, 'words', scale?.factor);
}

function roundness(value: number): number {
  let unit = 1;
  while (value % (unit * 10) === 0 && unit < value) unit *= 10;
  return unit;
}

/** Reads a number in words at an offset: "two hundred and five", "half a million", "third", "dozens". */
export function readNumberWords(text: string, start: number): Numeral | null {
  MULTI.lastIndex = start;
  const first = MULTI.exec(text)?.[0].toLowerCase() ?? wordAt(text, start);
  if (/^multi[mb]/.test(first) && MULTI.lastIndex === 0) return null;
  const open = openCounts.get(first);
  if (open) {
    const more = / of (thousands|millions|billions)\b/iy;
    more.lastIndex = start + first.length;
    const of = more.exec(text);
    const end = start + first.length + (of?.[0].length ?? 0);
    const times = (openCounts.get(of?.[1]?.toLowerCase() ?? '')?.[0] ?? 2) / 2;
    return { ...exactNumeral(start, end, open[0] * times, 'open'), high: open[1] * times };
  }
  if (first === 'half') return readFraction(text, start, start, 1);
  let at = start;
  let end = start;
  let total = 0;
  let current = 0;
  let ordinal = false;
  let seen = false;
  let lastScale = 1;
  if (first === 'a' || first === 'an') {
    at += first.length + 1;
    const next = wordAt(text, at);
    const part = readFraction(text, start, at, 1);
    // "a third of the crowd", but "a third child"
    if (
      part &&
      (/^(?:half|quarter)$/.test(next) ||
        / of\b|[.,;)]|$/y.test(text.slice(part.end, part.end + 4)))
    )
      return part;
    if (ordinals.has(next)) return readNumberWords(text, at);
    if (!scales.has(next) && next !== 'dozen') return null;
    current = 1;
  }
  for (let word = wordAt(text, at); word !== '' && !ordinal; word = wordAt(text, at)) {
    const small = cardinals.get(word);
    const place = ordinals.get(word);
    const scale = word === 'dozen' ? 12 : scales.get(word);
    const fits = (value: number): boolean =>
      !seen ||
      ((value < 10 ? current % 100 >= 20 || current % 100 === 0 : current % 100 === 0) &&
        current % 10 === 0 &&
        !(current === 0 && total === 0));
    if (small !== undefined && fits(small)) current += small;
    else if (place !== undefined && fits(place)) {
      current += place;
      ordinal = true;
    } else if (scale !== undefined && scale < 1000 && current < 100)
      current = (current || 1) * scale;
    else if (scale !== undefined && scale >= 1000) {
      lastScale = scale;
      total = current === 0 && total > 0 ? total * scale : total + (current || 1) * scale;
      current = 0;
    } else break;
    seen = true;
    at += word.length;
    end = at;
    JOIN.lastIndex = at;
    const join = JOIN.exec(text);
    if (!join) break;
    if (join[0] === ' and ' && !(current % 100 === 0 && (current > 0 || total > 0))) break;
    at += join[0].length;
  }
  if (!seen) return null;
  const value = total + current;
  if (!ordinal && value > 0 && value < 20) {
    const gap = /^[ -]/.test(text.slice(end)) ? 1 : 0;
    const part = gap ? readFraction(text, start, end + gap, value) : null;
    if (part && (value > 1 || !/\bsecond\b/.test(wordAt(text, end + gap)))) return part;
  }
  let sum = value;
  const half = /^[ -]and[ -](?:a[ -])?(half|quarter)\b/i.exec(text.slice(end, end + 16));
  if (half && !ordinal) {
    sum += half[1]?.toLowerCase() === 'half' ? 0.5 : 0.25;
    end += half[0].length;
    const scale = scaleAfter(text, end);
    if (scale) {
      sum *= scale.factor;
      end = scale.end;
    }
  }
  return {
    ...exactNumeral(start, end, sum, ordinal ? 'ordinal' : 'words', lastScale),
    slack: total > 0 ? roundness(sum) / 2 : (sum - value) / 2,
  };
}
