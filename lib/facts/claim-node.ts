import type { Article } from '../article/article.ts';
import type { Claim } from './claim.ts';

/** A claim and its repetitions word for word in other articles, which tell nothing new. */
export interface ClaimNode {
  claim: Claim;
  /** The same sentence in other articles. */
  copies: Claim[];
  /** Index of the independent text that it stands in. */
  origin: number;
  /** Publication of its article, ISO 8601, or null. */
  published: string | null;
}

/**
 * Brings claims into an order that does not depend on the order of the articles, and folds sentences
 * that several articles share word for word into one node.
 * @returns the nodes, and how many texts remain that are no exact copy of another.
 */
export function foldCopies(
  claims: readonly Claim[],
  articles: readonly Article[],
): { nodes: ClaimNode[]; origins: number } {
  const ordered = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byText = new Map<string, number>();
  const byArticle = new Map<string, { origin: number; published: string | null }>();
  for (const article of ordered) {
    const text = article.paragraphs.join('\n');
    const origin = byText.get(text) ?? byText.size;
    byText.set(text, origin);
    byArticle.set(article.id, { origin, published: article.published?.iso ?? null });
  }
  const nodes = new Map<string, ClaimNode>();
  for (const claim of claims.toSorted(byPlace)) {
    const place = byArticle.get(claim.evidence.article);
    if (!place) continue;
    const key = `${questionIn(claim)} ${claim.kind} ${claim.start} ${claim.end} ${claim.evidence.sentence}`;
    const known = nodes.get(key);
    if (known) known.copies.push(claim);
    else nodes.set(key, { claim, copies: [], ...place });
  }
  return { nodes: [...nodes.values()], origins: byText.size };
}

/** One word can answer two questions of the lexicon. */
function questionIn({ value }: Claim): string {
  return value.type === 'choice' ? value.set : value.type;
}

function byPlace(a: Claim, b: Claim): number {
  if (a.evidence.article !== b.evidence.article)
    return a.evidence.article < b.evidence.article ? -1 : 1;
  return (
    a.evidence.paragraph - b.evidence.paragraph ||
    a.evidence.start - b.evidence.start ||
    a.start - b.start ||
    a.end - b.end ||
    (a.kind < b.kind ? -1 : 1)
  );
}
