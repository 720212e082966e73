import './StoryHeader.css';
import type { Context } from '../../lib/context/context.ts';
import { Heading } from '../heading/Heading.tsx';
import { counted } from '../wording/counted.ts';
import { listWords } from '../wording/list-words.ts';
import { useSpeech } from '../wording/wording.ts';

/** How many people the line above the headline names. */
const NAMED = 4;

/** Who and what the story is, and how many texts stand behind what follows. */
export function StoryHeader({ context }: { context: Context }) {
  const speech = useSpeech();
  const { article, people, counts } = context;
  return (
    <header class="story-header">
      {people.length > 0 && (
        <p class="story-people">{listWords(people.slice(0, NAMED), speech.locale)}</p>
      )}
      <Heading level={1} class="story-title">
        {article.titleFromText ? `${article.title} …` : article.title}
      </Heading>
      <ul class="story-counts" aria-label={speech.translate('story_counts_label')}>
        <li>{counted(speech, 'count_articles', counts.articles)}</li>
        <li>{counted(speech, 'count_outlets', counts.outlets)}</li>
        <li>{counted(speech, 'count_texts', counts.independentTexts)}</li>
      </ul>
    </header>
  );
}
