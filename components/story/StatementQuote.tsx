import './StatementQuote.css';
import type { Statement } from '../../lib/facts/fact.ts';
import { dayWords } from '../wording/day-words.ts';
import { useSpeech } from '../wording/wording.ts';
import { attributionWords } from './attribution-words.ts';
import { type Coverage, outletLabel } from './coverage.ts';
import { evidenceLink } from './evidence-link.ts';
import { MarkedSentence } from './MarkedSentence.tsx';
import { OpenLink } from './OpenLink.tsx';
import { ShowOnPage } from './ShowOnPage.tsx';

/** The verbatim sentence behind an answer, with who printed it, when, and who says it. */
export function StatementQuote(props: { statement: Statement; value: string; coverage: Coverage }) {
  const speech = useSpeech();
  const { evidence, attribution } = props.statement;
  const article = props.coverage.articles[evidence.article];
  if (!article) return null;
  const isPage = article.id === props.coverage.page;
  const marks = isPage ? props.coverage.marks : null;
  const link = isPage ? null : evidenceLink(article.url, evidence.sentence);
  const printed = [
    outletLabel(article, speech),
    article.published
      ? dayWords(article.published.iso, speech.locale, 'short')
      : speech.translate('story_undated'),
    ...(isPage ? [speech.translate('story_this_page')] : []),
  ];
  const said = attributionWords(attribution, speech);
  return (
    <figure class="statement">
      <blockquote>
        <MarkedSentence sentence={evidence.sentence} value={props.value} />
      </blockquote>
      <figcaption>
        <p>{printed.join(' · ')}</p>
        {(said !== null || link !== null || marks !== null) && (
          <p>
            {said}
            {said !== null && (link !== null || marks !== null) && ' · '}
            {link !== null && (
              <OpenLink url={link} onOpen={props.coverage.onOpen}>
                {speech.translate('story_open_sentence')}
              </OpenLink>
            )}
            {marks !== null && <ShowOnPage evidence={evidence} marks={marks} />}
          </p>
        )}
      </figcaption>
    </figure>
  );
}
