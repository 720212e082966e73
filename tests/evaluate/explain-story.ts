import { alignmentModel } from '../../lib/facts/alignment-model.ts';
import type { ClaimNode } from '../../lib/facts/claim-node.ts';
import type { Claim } from '../../lib/facts/claim.ts';
import { extractClaims } from '../../lib/facts/extract-claims.ts';
import { judgeCandidates } from '../../lib/facts/judge-candidates.ts';
import { normalisedValue } from '../../lib/facts/values/normalised-value.ts';
import { proposeCandidates } from '../../lib/facts/propose-candidates.ts';
import { featureNames } from './alignment-families.ts';
import { articlesOf } from './story-file.ts';
import type { StoryFile } from './story-file.ts';

/** Every claim of a story, every alignment tried, and why it was or was not flagged, as lines of text. */
export function* explainStory(story: StoryFile): Generator<string> {
  const articles = articlesOf(story);
  const claims = articles.flatMap(extractClaims);
  yield `# ${story.id}: ${claims.length} claims`;
  for (const claim of claims) yield describe(claim);
  const { nodes, pairs, candidates } = proposeCandidates(claims, articles);
  const judged = judgeCandidates(candidates, alignmentModel());
  yield `# ${pairs.length} pairs of values in like places, ${judged.length} that may clash`;
  for (const { family, a, b, probability, flagged, features } of judged) {
    const { threshold } = alignmentModel().families[family];
    const verdict = flagged ? 'FLAGGED' : 'not flagged';
    yield `${verdict} ${family} ${probability.toFixed(3)} (from ${threshold}): ${side(a, nodes)} <> ${side(b, nodes)}`;
    yield `    ${featureNames[family].map((name, i) => `${name}=${round(features[i] ?? 0)}`).join(' ')}`;
  }
}

function describe(claim: Claim): string {
  const event = claim.event
    ? `${claim.event.type}${claim.event.announced ? ' announced' : ''}`
    : '-';
  const value = normalisedValue(claim) ?? claim.text;
  return `${claim.evidence.article} ${claim.kind} "${claim.text}" = ${value} | event ${event} | about ${claim.subject.join(', ') || '-'} | ${claim.attribution.kind} | ${claim.evidence.sentence}`;
}

function side(indexes: readonly number[], nodes: readonly ClaimNode[]): string {
  return indexes
    .slice(0, 3)
    .map((index) => `"${nodes[index]?.claim.text}" [${nodes[index]?.claim.evidence.article}]`)
    .join(', ');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
