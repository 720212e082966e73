import { toPlural } from '../text/noun-number.ts';
import type { Claim } from './claim.ts';
import type { Wording } from './fact.ts';

/**
 * The question that a claim answers, as a text of `_locales` with its fill-ins.
 * @param of what the sums or lengths of time that answer it are all of: "bail", "marriage"; null where not all tell
 */
export function questionOf(claim: Claim, of: string | null = null): Wording {
  const { about, value } = claim;
  if (value.type === 'choice') return plain(`question_choice_${value.set}`);
  switch (claim.kind) {
    case 'date':
      return { key: dateQuestion(claim), values: [] };
    case 'age':
      return about === null ? plain('question_age_somebody') : plain('question_age', about);
    case 'count':
      return countQuestion(claim);
    case 'quantity':
      return quantityQuestion(claim);
    case 'quote':
      return about === null ? plain('question_quote_somebody') : plain('question_quote', about);
    case 'money':
    case 'duration':
      return plain(`question_${claim.kind}${of === null ? '' : `_${of}`}`);
    case 'name':
      return plain(value.type === 'name' && value.work ? 'question_title' : 'question_name');
    default:
      return plain(`question_${claim.kind}`);
  }
}

function plain(key: string, ...values: string[]): Wording {
  return { key, values };
}

function dateQuestion({ event, value }: Claim): string {
  if (event === null) return value.type === 'clock' ? 'question_clock' : 'question_date';
  return `question_${event.type}${event.announced ? '_announced' : ''}`;
}

function countQuestion({ value }: Claim): Wording {
  if (value.type !== 'quantity' || value.quantity.noun === null)
    return plain('question_count_bare');
  const { kind, noun } = value.quantity;
  if (kind === 'ordinal') return plain('question_ordinal', noun);
  return plain('question_count', toPlural(noun));
}

function quantityQuestion({ value }: Claim): Wording {
  if (value.type !== 'quantity' || value.quantity.unit === null)
    return plain('question_quantity_bare');
  if (value.quantity.kind === 'percent') return plain('question_percent');
  return plain('question_quantity', toPlural(value.quantity.unit));
}
