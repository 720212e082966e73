import type { ArticleSummary } from '../../lib/context/context.ts';
import type { CelebrityVerdict } from '../../lib/celebrity/celebrity-verdict.ts';
import { useSpeech } from '../wording/wording.ts';
import { wordingText } from '../wording/wording-text.ts';
import { Notice } from './Notice.tsx';

/** An article that is not about a celebrity, and on demand why it was taken for none. */
export function NotCelebrity(props: { article: ArticleSummary; verdict: CelebrityVerdict }) {
  const speech = useSpeech();
  const { reasons } = props.verdict;
  return (
    <Notice
      article={props.article.title}
      title={speech.translate('page_not_celebrity')}
      text={speech.translate('page_not_celebrity_more')}
    >
      {reasons.length > 0 && (
        <details>
          <summary class="summary-link">{speech.translate('page_why')}</summary>
          <ul>
            {reasons.map((reason) => (
              <li key={`${reason.key} ${reason.values.join(' ')}`}>
                {wordingText(speech, reason)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}
