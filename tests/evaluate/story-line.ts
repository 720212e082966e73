import type { AlignmentModel } from '../../lib/facts/alignment-model.ts';
import type { Article } from '../../lib/article/article.ts';
import { compareClaims } from '../../lib/facts/compare-claims.ts';
import { buildTimeline } from '../../lib/timeline/build-timeline.ts';
import { claimsOf } from './claims-of.ts';
import { inEnglish } from './in-english.ts';
import { articlesOf } from './story-file.ts';
import type { StoryFile } from './story-file.ts';

/** What the suite `stories` prints for one story: its articles as related articles of each other. */
export function storyLine(story: StoryFile, model?: AlignmentModel): object {
  return lineOf(story.id, articlesOf(story), { model, dated: !story.target });
}

/** The same for articles under a name; `dated` with their timeline. */
export function lineOf(
  story: string,
  articles: readonly Article[],
  { model, dated }: { model?: AlignmentModel | undefined; dated: boolean },
): object {
  const claims = articles.flatMap(claimsOf);
  const facts = compareClaims(claims, articles, model);
  return {
    story,
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
    timeline: (dated ? buildTimeline(articles, claims) : []).flatMap((entry) =>
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
