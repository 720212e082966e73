import type { Related } from '../../lib/match/related.ts';
import type { TimelineEntry } from '../../lib/timeline/timeline-entry.ts';
import { useSpeech } from '../wording/wording.ts';
import { wordingText } from '../wording/wording-text.ts';
import { type Coverage, outletLabel } from './coverage.ts';
import { MatchReasons } from './MatchReasons.tsx';
import { SayButton } from './SayButton.tsx';
import { shownTitle } from './shown-title.ts';
import { TitleLink } from './TitleLink.tsx';
import { UndoLine } from './UndoLine.tsx';

/** How an article was matched, and the reader's own word on it. */
function Belonging({ related, coverage }: { related: Related; coverage: Coverage }) {
  const { translate } = useSpeech();
  const { decisions } = coverage;
  const said = related.reasons.some(({ kind }) => kind === 'said-by-reader');
  const given = {
    article: related.article,
    title: coverage.articles[related.article]?.title ?? '',
  };
  return (
    <>
      <MatchReasons related={related} />
      {said && <UndoLine {...given} text={translate('said_same_story')} decisions={decisions} />}
      {!said && decisions && <SayButton {...given} says="other-story" decisions={decisions} />}
    </>
  );
}

/** An article on the timeline: who printed it, under which headline, and how it was matched. */
export function TimelineArticle(props: {
  entry: TimelineEntry & { type: 'article' };
  related: Related | undefined;
  coverage: Coverage;
}) {
  const speech = useSpeech();
  const { translate } = speech;
  const { entry, coverage, related } = props;
  const article = coverage.articles[entry.article];
  if (!article) return null;
  const isPage = article.id === coverage.page;
  if (coverage.leftOut.includes(article.id))
    return (
      <UndoLine
        text={translate('said_other_story_of', shownTitle(article))}
        article={article.id}
        title={article.title}
        decisions={coverage.decisions}
      />
    );
  return (
    <>
      <p class="entry-outlet">
        {outletLabel(article, speech)}{' '}
        {isPage && <span class="entry-tag">{translate('story_this_page')}</span>}
      </p>
      <p class={article.titleFromText ? 'entry-title entry-first-words' : 'entry-title'}>
        <TitleLink article={article} onOpen={isPage ? null : coverage.onOpen} />
      </p>
      {article.titleFromText && <p class="entry-remark">{translate('story_no_headline')}</p>}
      {entry.estimate && <p class="entry-remark">{wordingText(speech, entry.estimate)}</p>}
      {related && <Belonging related={related} coverage={coverage} />}
    </>
  );
}
