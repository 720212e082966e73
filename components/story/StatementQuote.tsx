import './StatementQuote.css';
import type { Attribution } from '../../lib/facts/attribution.ts';
import type { Statement } from '../../lib/facts/fact.ts';
import { dayWords } from '../wording/day-words.ts';
import { type MessageKey, type Speech, useSpeech } from '../wording/wording.ts';
import { type Coverage, outletLabel } from './coverage.ts';
import { evidenceLink } from './evidence-link.ts';
import { MarkedSentence } from './MarkedSentence.tsx';
import { OpenLink } from './OpenLink.tsx';
import { ShowOnPage } from './ShowOnPage.tsx';

const SAID_BY: Record<Exclude<Attribution['kind'], 'outlet'>, MessageKey> = {
  named: 'said_by_named',
  representative: 'said_by_representative',
  court: 'said_by_court',
  police: 'said_by_police',
  anonymous: 'said_by_anonymous',
  'other-outlet': 'said_by_other_outlet',
  post: 'said_by_post',
};

/** Who says it; null where the outlet, which is named anyway, says so itself. */
const attributionText = ({ kind, name }: Attribution, { translate }: Speech): string | null => {
  if (kind === 'outlet') return null;
  const who = translate(SAID_BY[kind]);
  return name === null ? who : translate('said_by', who, name);
};

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
  const said = attributionText(attribution, speech);
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
