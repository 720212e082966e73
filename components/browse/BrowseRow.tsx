import type { ArticleSummary } from '../../lib/context/context.ts';
import { outletLabel } from '../story/coverage.ts';
import { shownTitle } from '../story/shown-title.ts';
import { TitleLink } from '../story/TitleLink.tsx';
import { dayWords } from '../wording/day-words.ts';
import { listWords } from '../wording/list-words.ts';
import { useSpeech } from '../wording/wording.ts';

/** One article of the corpus as it is listed. */
export interface BrowsedEntry {
  article: ArticleSummary;
  people: string[];
  kept: boolean;
  /** Titles of the sources that hold it, where there are several. */
  sources: string[];
}

/** One article of the corpus: headline or first words, outlet, day, people, and whether it is kept. */
export function BrowseRow(props: {
  /** Undefined until it is read. */
  entry: BrowsedEntry | undefined;
  /** Whether it was removed from the kept ones just now. */
  gaveUp: boolean;
  onOpen: (url: string) => void;
  onGiveUp: (article: string) => void;
  onRestore: (article: string) => void;
}) {
  const speech = useSpeech();
  const { translate, locale } = speech;
  const { entry, gaveUp } = props;
  if (!entry) return <p class="browse-reading">…</p>;
  const { article, people, kept, sources } = entry;
  const day = article.published
    ? dayWords(article.published.iso, locale, 'short')
    : translate('story_undated');
  const held = sources.length > 0 ? [translate('browse_sources', listWords(sources, locale))] : [];
  const named = people.length > 0 ? [listWords(people, locale)] : [];
  const about = [outletLabel(article, speech), day, ...held, ...named].join(' · ');
  const action = (text: string, run: (article: string) => void) => (
    <button
      type="button"
      class="button-plain"
      aria-label={translate('source_action_label', text, article.title)}
      onClick={() => run(article.id)}
    >
      {text}
    </button>
  );
  return (
    <div class="browse-row">
      <p class="browse-title" title={shownTitle(article)}>
        <TitleLink article={article} onOpen={props.onOpen} />
      </p>
      <p class="browse-about" title={about}>
        {about}
      </p>
      {(kept || gaveUp) && (
        <p class="browse-kept">
          {gaveUp ? translate('kept_removed') : <span>{translate('kept_kept')}</span>}{' '}
          {gaveUp
            ? action(translate('source_undo'), props.onRestore)
            : action(translate('kept_remove'), props.onGiveUp)}
        </p>
      )}
    </div>
  );
}
