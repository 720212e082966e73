import * as v from 'valibot';
import type { View } from './driver.ts';

const StorySchema = v.object({
  title: v.string(),
  counts: v.array(v.string()),
  facts: v.array(
    v.object({
      verdict: v.string(),
      question: v.string(),
      answers: v.array(v.object({ value: v.string(), outlets: v.string() })),
    }),
  ),
  timeline: v.array(
    v.object({
      type: v.string(),
      year: v.string(),
      time: v.string(),
      /** What stands beside the time: outlet and headline, or event and outlets. */
      text: v.string(),
      estimated: v.boolean(),
      thisPage: v.boolean(),
    }),
  ),
});

/** What a popup shows of a story, in the order in which it shows it. */
export type PopupStory = v.InferOutput<typeof StorySchema>;

/* oxlint-disable unicorn/consistent-function-scoping -- it must bring all that it calls */
/** Reads the page's own document: runs in the popup, by its source text. */
function readStoryDocument(): PopupStory {
  const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];
  const text = (root: ParentNode | null, selector: string) =>
    [...(root?.querySelector(selector)?.childNodes ?? [])]
      .map((node) => node.textContent?.trim() ?? '')
      .filter(Boolean)
      .join(' ')
      .replaceAll(/\s+/g, ' ');
  return {
    title: text(document, 'h1'),
    counts: all(document, '.story-counts li').map((item) => item.textContent),
    facts: all(document, '.fact').map((fact) => ({
      verdict: /\bfact-(\w+)/.exec(fact.className)?.[1] ?? '',
      question: text(fact, 'h3'),
      answers: all(fact, '.answer').map((answer) => ({
        value: text(answer, '.answer-value'),
        outlets: text(answer, '.answer-outlets'),
      })),
    })),
    timeline: all(document, '.timeline .entry').map((entry) => ({
      type: entry.getAttribute('data-type') ?? '',
      year: text(entry.closest('section'), 'h3'),
      time: text(entry, '.entry-time'),
      text: ['.entry-label', '.entry-outlet', '.entry-title', '.entry-remark']
        .map((selector) => text(entry, selector))
        .filter(Boolean)
        .join(' · '),
      estimated: entry.hasAttribute('data-estimated'),
      thisPage: entry.hasAttribute('data-page'),
    })),
  };
}

/* oxlint-enable unicorn/consistent-function-scoping */

/** What the popup shows of the story, folded parts included. Waits until it shows one. */
export async function readStory(popup: View): Promise<PopupStory> {
  await popup.waitForText(/Timeline/, 30_000);
  return v.parse(StorySchema, await popup.evaluate(`(${readStoryDocument.toString()})()`));
}

/** The questions on which sources disagree, with the answers. */
export function disagreements(story: PopupStory): PopupStory['facts'] {
  return story.facts.filter(({ verdict }) => verdict === 'disagree');
}
