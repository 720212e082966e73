import type { Statement } from '../../lib/facts/fact.ts';
import { dayWords } from '../wording/day-words.ts';
import { useSpeech } from '../wording/wording.ts';
import { attributionWords } from './attribution-words.ts';
import { type Coverage, outletLabel } from './coverage.ts';
import { evidenceLink } from './evidence-link.ts';
import { OpenLink } from './OpenLink.tsx';
import { ShowOnPage } from './ShowOnPage.tsx';

/** Who printed a sentence, when, on whose word, and the way to where it stands. */
export function Printing({ statement, coverage }: { statement: Statement; coverage: Coverage }) {
  const speech = useSpeech();
  const { evidence, attribution } = statement;
  const article = coverage.articles[evidence.article];
  if (!article) return null;
  const isPage = article.id === coverage.page;
  const marks = isPage ? coverage.marks : null;
  const link = isPage ? null : evidenceLink(article.url, evidence.sentence);
  const outlet = outletLabel(article, speech);
  const printed = [
    outlet,
    article.published
      ? dayWords(article.published.iso, speech.locale, 'short')
      : speech.translate('story_undated'),
    ...(isPage ? [speech.translate('story_this_page')] : []),
  ];
  const said = attributionWords(attribution, speech);
  const open = speech.translate('story_open_sentence');
  return (
    <div class="printing">
      <p>{printed.join(' · ')}</p>
      {(said !== null || link !== null || marks !== null) && (
        <p>
          {said}
          {said !== null && (link !== null || marks !== null) && ' · '}
          {link !== null && (
            <OpenLink
              url={link}
              label={speech.translate('source_action_label', open, outlet)}
              onOpen={coverage.onOpen}
            >
              {open}
            </OpenLink>
          )}
          {marks !== null && <ShowOnPage evidence={evidence} marks={marks} />}
        </p>
      )}
    </div>
  );
}
