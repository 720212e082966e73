import type { Article } from '../article/article.ts';
import { alignmentModel } from './alignment-model.ts';
import type { AlignmentModel } from './alignment-model.ts';
import { assembleAgreements } from './assemble-agreements.ts';
import { assembleFacts } from './assemble-facts.ts';
import type { Claim } from './claim.ts';
import type { Fact } from './fact.ts';
import { judgeCandidates } from './judge-candidates.ts';
import { proposeCandidates } from './propose-candidates.ts';

/**
 * Compares the claims of a story's articles: proposes which may answer one question, lets the scorer
 * judge, and gathers what is left into facts, the surest first; then come those on which texts agree. The
 * order of claims and articles changes nothing, and a copy of an article adds only its voice.
 * @param model the scorer; the trained one, but for its own training.
 */
export function compareClaims(
  claims: readonly Claim[],
  articles: readonly Article[],
  model: AlignmentModel = alignmentModel(),
): Fact[] {
  const { nodes, pairs, candidates } = proposeCandidates(
    claims,
    articles,
    (family) => model.families[family].threshold < 1,
  );
  const disagreements = assembleFacts(judgeCandidates(candidates, model), nodes, pairs);
  return [...disagreements, ...assembleAgreements(pairs, nodes, disagreements)];
}
