import './BesideStory.css';
import type { ComponentChildren } from 'preact';
import type { Beside } from '../../lib/context/beside.ts';
import type { ArticleSummary } from '../../lib/context/context.ts';
import { Heading } from '../heading/Heading.tsx';
import { counted } from '../wording/counted.ts';
import { dayWords } from '../wording/day-words.ts';
import { useSpeech } from '../wording/wording.ts';
import { outletLabel } from './coverage.ts';
import type { Decisions } from './decisions.ts';
import { SayButton } from './SayButton.tsx';
import { TitleLink } from './TitleLink.tsx';
import { UndoLine } from './UndoLine.tsx';

/** How many articles about the same people are listed. */
const LISTED = 20;

function BesideArticle(props: {
  article: ArticleSummary;
  onOpen: (url: string) => void;
  children: ComponentChildren;
}) {
  const speech = useSpeech();
  const { article } = props;
  const day = article.published ? dayWords(article.published.iso, speech.locale, 'short') : null;
  return (
    <li class="beside-article">
      <p class="entry-outlet">
        {[outletLabel(article, speech), day ?? speech.translate('story_undated')].join(' · ')}
      </p>
      <p class="entry-title">
        <TitleLink article={article} onOpen={props.onOpen} />
      </p>
      {props.children}
    </li>
  );
}

/** What stands beside a story, folded: articles about the same people, and those left out. */
export function BesideStory(props: {
  beside: Beside;
  onOpen: (url: string) => void;
  decisions: Decisions | null;
}) {
  const speech = useSpeech();
  const { beside, onOpen, decisions } = props;
  const summaries = (ids: string[]) => ids.flatMap((id) => beside.articles[id] ?? []);
  const alike = summaries(beside.samePeople.map(({ article }) => article));
  const leftOut = summaries(beside.leftOut);
  const justLeftOut = leftOut.some(({ id }) => decisions?.said.has(id));
  return (
    <>
      {alike.length > 0 && (
        <details class="story-section story-alike story-beside">
          <summary>
            <Heading level={2}>{counted(speech, 'story_beside', alike.length)}</Heading>
          </summary>
          <ul>
            {alike.slice(0, LISTED).map((article) => (
              <BesideArticle key={article.id} article={article} onOpen={onOpen}>
                {decisions && (
                  <SayButton
                    says="same-story"
                    article={article.id}
                    title={article.title}
                    decisions={decisions}
                  />
                )}
              </BesideArticle>
            ))}
          </ul>
        </details>
      )}
      {leftOut.length > 0 && (
        <details class="story-section story-alike story-beside" open={justLeftOut}>
          <summary>
            <Heading level={2}>{counted(speech, 'story_left_out', leftOut.length)}</Heading>
          </summary>
          <ul>
            {leftOut.map((article) => (
              <BesideArticle key={article.id} article={article} onOpen={onOpen}>
                <UndoLine
                  text={speech.translate('said_other_story')}
                  article={article.id}
                  title={article.title}
                  decisions={decisions}
                />
              </BesideArticle>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
