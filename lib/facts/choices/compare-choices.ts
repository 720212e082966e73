import { choices } from './choice-answers.ts';
import { whatIsDenied } from './denied.ts';
import type { ValueComparison } from '../values/value-comparison.ts';

interface Choice {
  set: string;
  option: string;
}

/**
 * Compares two answers of the lexicon: an ankle and a leg may be one injury, an ankle and a knee may not. What is
 * denied clashes with itself and with all that lies within it: no car is no minivan either. Symmetric.
 */
export function compareChoices(a: Choice, b: Choice): ValueComparison {
  if (a.set !== b.set) return 'unknown';
  if (a.option === b.option) return 'equal';
  const { answers } = choices();
  const [deniedByA, deniedByB] = [whatIsDenied(a.option), whatIsDenied(b.option)];
  if (deniedByA !== null && deniedByB !== null) return 'unknown';
  const deniedOption = deniedByA ?? deniedByB;
  if (deniedOption !== null) {
    const told = deniedByA === null ? a.option : b.option;
    const within = answers.get(`${a.set}:${told}`)?.within ?? [];
    return told === deniedOption || within.includes(deniedOption) ? 'clash' : 'unknown';
  }
  const [x, y] = [answers.get(`${a.set}:${a.option}`), answers.get(`${b.set}:${b.option}`)];
  if (!x || !y) return 'unknown';
  const compatible =
    x.vague || y.vague || x.within.includes(y.option) || y.within.includes(x.option);
  return compatible ? 'compatible' : 'clash';
}
