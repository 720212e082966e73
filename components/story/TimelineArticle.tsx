import type { Related } from '../../lib/match/related.ts';
import type { TimelineEntry } from '../../lib/timeline/timeline-entry.ts';
import { useSpeech } from '../wording/wording.ts';
import { wordingText } from '../wording/wording-text.ts';
import { type Coverage, outletName } from './coverage.ts';
import { webAddress } from './evidence-link.ts';
import { MatchReasons } from './MatchReasons.tsx';
import { OpenLink } from './OpenLink.tsx';

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
  const link = isPage ? null : webAddress(article.url);
  const title = article.titleFromText ? `${article.title} …` : article.title;
  return (
    <>
      <p class="entry-outlet">
        {outletName(article, speech)}
        {isPage && <span class="entry-tag">{translate('story_this_page')}</span>}
      </p>
      <p class={article.titleFromText ? 'entry-title entry-first-words' : 'entry-title'}>
        {link === null ? (
          title
        ) : (
          <OpenLink url={link} onOpen={coverage.onOpen}>
            {title}
          </OpenLink>
        )}
      </p>
      {article.titleFromText && <p class="entry-remark">{translate('story_no_headline')}</p>}
      {entry.estimate && <p class="entry-remark">{wordingText(speech, entry.estimate)}</p>}
      {related && <MatchReasons related={related} />}
    </>
  );
}
