// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Timeline } from '../../components/story/Timeline.tsx';
import type { TimelineEntry } from '../../lib/timeline/timeline-entry.ts';
import { articles, lantern, marquee, unnamed } from './samples/articles.ts';
import { fullContext } from './samples/contexts.ts';
import { timeline } from './samples/timeline.ts';
import { show } from './show.tsx';

const onOpen = vi.fn<(url: string) => void>();
const showTimeline = (entries: TimelineEntry[] = timeline, known = articles) =>
  show(
    <Timeline
      entries={entries}
      related={fullContext.related}
      coverage={{
        articles: known,
        page: lantern.id,
        leftOut: [],
        decisions: null,
        marks: null,
        onOpen,
      }}
    />,
  );

const entryWith = (text: string | RegExp): HTMLElement => {
  const entry = screen.getByText(text, { ignore: 'figure *' }).closest<HTMLElement>('.entry');
  if (!entry) throw new Error(`No entry ${text}`);
  return entry;
};

afterEach(cleanup);

describe('Timeline', () => {
  it('puts every entry under the year in which it begins', () => {
    showTimeline();
    const years = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(years).toEqual(['2013', '2015', '2024']);
  });

  it('quotes the words that an article shares with the open page', () => {
    showTimeline();
    const reasons = within(entryWith('northline.example')).getAllByRole('listitem', {
      hidden: true,
    });
    expect(reasons.map(({ textContent }) => textContent)).toContain(
      'Shared text: “The couple, who met on the set …”',
    );
  });

  it('does not repeat the year beside an entry that tells no more', () => {
    const [engagement] = timeline;
    if (engagement?.type !== 'event') throw new Error('The sample begins with an event');
    const { time } = engagement;
    const timeOf = () => entryWith(/^Engagement/).querySelector('.entry-time')?.textContent;
    showTimeline([engagement]);
    expect(timeOf()).toBe('about 2013');
    cleanup();
    showTimeline([{ ...engagement, time: { ...time, hedge: null } }]);
    expect(timeOf()).toBe('');
  });

  it('draws a month as a stretch, a year as a wide one, and only a day as a point', () => {
    showTimeline();
    expect(entryWith('Separation').dataset['precision']).toBe('stretch');
    expect(entryWith(/^Engagement/).dataset['precision']).toBe('wide');
    expect(entryWith(/^Wedding/).dataset['precision']).toBe('point');
  });

  it('marks an estimated date as one, with its reason', () => {
    showTimeline();
    const entry = entryWith('Unnamed outlet');
    expect(within(entry).getByText('estimated')).toBeTruthy();
    expect(within(entry).getByText(/^Written after the separation/)).toBeTruthy();
    expect(screen.getAllByText('estimated')).toHaveLength(1);
  });

  it('marks the open page and does not link to it', () => {
    showTimeline();
    const entry = entryWith(lantern.title);
    expect(within(entry).getByText('this page')).toBeTruthy();
    expect(within(entry).queryByRole('link')).toBeNull();
  });

  it('says of a text without a headline that these are its first words', () => {
    showTimeline();
    const entry = entryWith('No headline; first words');
    expect(within(entry).getByText(`${unnamed.title} …`)).toBeTruthy();
    expect(within(entry).queryByRole('link')).toBeNull();
  });

  it('opens another article in a new tab', () => {
    showTimeline();
    fireEvent.click(screen.getByText(marquee.title));
    expect(onOpen).toHaveBeenCalledWith(marquee.url);
  });

  it('never links to an address that is not of the web', () => {
    // oxlint-disable-next-line no-script-url
    const hostile = { ...marquee, url: 'javascript:alert(1)' };
    showTimeline(timeline, { ...articles, [marquee.id]: hostile });
    expect(within(entryWith(marquee.title)).queryByRole('link')).toBeNull();
  });

  it('tells on demand why an article was matched', () => {
    showTimeline();
    const entry = entryWith(marquee.title);
    expect(within(entry).getByText('Same event')).toBeTruthy();
    expect(within(entry).getByText('Shared words: separation, harbor, and petition')).toBeTruthy();
  });

  it('puts an article that cannot be dated at the end', () => {
    showTimeline([
      { type: 'article', article: unnamed.id, time: null, estimate: null },
      {
        type: 'article',
        article: lantern.id,
        time: timeline[3]?.time ?? null,
        estimate: null,
      },
    ]);
    const years = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(years).toEqual(['2024', 'Date unknown']);
  });
});
