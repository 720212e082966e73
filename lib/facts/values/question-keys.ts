import type { ClaimNode } from '../claim-node.ts';
import { normalisedValue } from './normalised-value.ts';

/** How the claims of a story spread over rough questions: one event's dates, one thing's counts. */
export interface QuestionKeys {
  /** How many different values the text of a claim gives for its rough question. */
  rivalsOf(node: ClaimNode): number;
  /** The share of the texts, 0 to 1, that answer the claim's rough question; 0 where it has none. */
  shareOf(node: ClaimNode): number;
}

/** Sorts the claims of a story by rough question. */
export function questionKeys(nodes: readonly ClaimNode[], texts: number): QuestionKeys {
  const values = new Map<string, Set<string>>();
  const origins = new Map<string, Set<number>>();
  for (const node of nodes) {
    const key = keyOf(node);
    if (key === null) continue;
    const here = `${node.origin} ${key}`;
    values.set(here, (values.get(here) ?? new Set()).add(normalisedValue(node.claim) ?? ''));
    origins.set(key, (origins.get(key) ?? new Set()).add(node.origin));
  }
  return {
    rivalsOf: (node) => {
      const key = keyOf(node);
      return key === null ? 0 : (values.get(`${node.origin} ${key}`)?.size ?? 0);
    },
    shareOf: (node) => {
      const key = keyOf(node);
      return key === null ? 0 : (origins.get(key)?.size ?? 0) / Math.max(1, texts);
    },
  };
}

function keyOf({ claim }: ClaimNode): string | null {
  const { kind, event, head, value, subject } = claim;
  if (kind === 'date') {
    return event === null ? null : `${value.type} ${event.type}${event.announced ? '+' : ''}`;
  }
  if (value.type === 'choice') return `choice ${value.set}`;
  if (value.type !== 'quantity') return null;
  if (kind === 'age') return subject[0] === undefined ? null : `age ${subject[0]}`;
  const { unit, currency } = value.quantity;
  return `${kind} ${head ?? ''} ${unit ?? ''} ${currency ?? ''}`;
}
