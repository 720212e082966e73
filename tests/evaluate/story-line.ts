import type { AlignmentModel } from '../../lib/facts/alignment-model.ts';
import { compareClaims } from '../../lib/facts/compare-claims.ts';
import { buildTimeline } from '../../lib/timeline/build-timeline.ts';
import { claimsOf } from './claims-of.ts';
import { inEnglish } from './in-english.ts';
import { articlesOf } from './story-file.ts';
import type { StoryFile } from './story-file.ts';

/** What the suite `stories` prints for one story: its articles as related articles of each other. */
export function storyLine(story: StoryFile, model?: AlignmentModel): object {
  const articles = articlesOf(story);
  const claims = articles.flatMap(claimsOf);
  const facts = compareClaims(claims, articles, model);
  return {
    story: story.id,
    facts: facts.map((fact) => ({
      verdict: fact.verdict,
      kind: fact.kind,
      question: inEnglish(fact.question),
      answers: fact.answers.map((answer) => ({
        value: answer.value,
        evidence: answer.statements.map(({ evidence }) => ({
          article: evidence.article,
          sentence: evidence.sentence,
        })),
      })),
    })),
    timeline: (story.target ? [] : buildTimeline(articles, claims)).flatMap((entry) =>
      entry.type === 'event'
        ? [
            {
              date: entry.edtf,
              text: inEnglish(entry.label),
              articles: [...new Set(entry.statements.map(({ evidence }) => evidence.article))],
            },
          ]
        : [],
    ),
  };
}
