import './Browse.css';
import { useSignal } from '@preact/signals';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { counted } from '../wording/counted.ts';
import { useSpeech } from '../wording/wording.ts';
import { BrowseFields, type BrowseWish, anyWish } from './BrowseFields.tsx';
import { browseList, type FindRows } from './browse-list.ts';
import { type BrowsedEntry, BrowseRow } from './BrowseRow.tsx';
import { VirtualList } from './VirtualList.tsx';

/** What the list asks of the corpus. */
export interface BrowseActions {
  /** The rows of the articles that are wanted, in the order of the list. */
  onFind: FindRows;
  /** The articles of rows, by row. */
  onRead: (rows: number[]) => Promise<Map<number, BrowsedEntry>>;
  onOpen: (url: string) => void;
  /** Both give whether it was done. */
  onGiveUp: (article: string) => Promise<boolean>;
  onRestore: (article: string) => Promise<boolean>;
}

/** Pixels: two lines of text. */
const ROW_HEIGHT = 62;
/** Milliseconds without a key before the corpus is asked. */
const PAUSE = 200;

/** The whole corpus as a list that can be searched; articles are read as they come into sight. */
export function Browse(props: {
  actions: BrowseActions;
  outlets: string[];
  /** Another one when the corpus has changed. */
  version: unknown;
}) {
  const speech = useSpeech();
  const { onFind, onRead } = props.actions;
  const list = useMemo(() => browseList(onFind, onRead), [onFind, onRead]);
  const wished = useSignal<BrowseWish>(anyWish);
  const gaveUp = useSignal<ReadonlySet<string>>(new Set());
  const wish = wished.value;
  const rows = list.rows.value;
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // What can still be undone stays where it is.
    if (gaveUp.peek().size > 0) return undefined;
    const pause = list.rows.peek() === null ? 0 : PAUSE;
    const timer = setTimeout(() => {
      if (gaveUp.peek().size === 0) void list.find(wish);
    }, pause);
    return () => clearTimeout(timer);
  }, [list, gaveUp, wish, props.version]);
  // Other rows at the same places are to be read as well.
  const read = useCallback((places: number[]) => void list.read(places, rows ?? []), [list, rows]);
  const mark = async (article: string, gone: boolean, write: Promise<boolean>): Promise<void> => {
    if (!(await write)) return;
    if (gone) list.stand();
    const marked = new Set(gaveUp.value);
    if (gone) marked.add(article);
    else marked.delete(article);
    gaveUp.value = marked;
  };

  const look = (changed: BrowseWish): void => {
    gaveUp.value = new Set();
    wished.value = changed;
  };

  /** The button goes with what it was pressed for: the focus goes back to where the search began. */
  const lookAtAll = (): void => {
    look(anyWish);
    box.current?.querySelector('input')?.focus();
  };

  const isAny = JSON.stringify(list.answered.value) === JSON.stringify(anyWish);
  const count = rows?.length ?? 0;
  return (
    <div ref={box} class="browse">
      <BrowseFields wish={wish} outlets={props.outlets} onWish={look} />
      <output class="browse-count">
        {rows === null || !list.whole.value
          ? speech.translate('browse_reading')
          : counted(speech, 'count_articles', count)}
      </output>
      {list.whole.value && count === 0 && (
        <div class="browse-none">
          <p>{speech.translate(isAny ? 'browse_empty' : 'browse_none')}</p>
          {!isAny && (
            <button type="button" class="button-plain" onClick={lookAtAll}>
              {speech.translate('browse_clear')}
            </button>
          )}
        </div>
      )}
      {count > 0 && (
        <VirtualList
          key={list.edition.value}
          label={speech.translate('browse_title')}
          count={count}
          rowHeight={ROW_HEIGHT}
          onDrawn={read}
        >
          {(place) => {
            const entry = list.held.value.get(rows?.[place] ?? -1);
            return (
              <BrowseRow
                entry={entry}
                gaveUp={entry !== undefined && gaveUp.value.has(entry.article.id)}
                onOpen={props.actions.onOpen}
                onGiveUp={(article) => void mark(article, true, props.actions.onGiveUp(article))}
                onRestore={(article) => void mark(article, false, props.actions.onRestore(article))}
              />
            );
          }}
        </VirtualList>
      )}
    </div>
  );
}
