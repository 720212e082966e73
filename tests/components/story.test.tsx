// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Story } from '../../components/story/Story.tsx';
import type { Context } from '../../lib/context/context.ts';
import { articleSample, lantern, marquee } from './samples/articles.ts';
import { agreeingContext, fullContext, nothingSharedContext } from './samples/contexts.ts';
import { extremeContext } from './samples/extremes.ts';
import { filing, houses, plain, separationDate, statement } from './samples/facts.ts';
import { show } from './show.tsx';

const nowhere = (): void => {};
const showStory = (context: Context, onOpen: (url: string) => void = nowhere) =>
  show(<Story context={context} onOpen={onOpen} />);

/** The answer's row, by its words. */
const answerOf = (value: string): HTMLElement => {
  const row = screen.getByText(`“${value}”`).closest('li');
  if (!row) throw new Error(`No answer ${value}`);
  return row;
};

afterEach(cleanup);

describe('Story', () => {
  it('says who and what the story is, and on how many texts it rests', () => {
    showStory(fullContext);
    expect(screen.getByText('Mara Ellison and Tobias Renn')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(lantern.title);
    const counts = screen.getByLabelText('What is known of this story');
    expect(
      within(counts)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['4 articles', '3 outlets', '3 independent texts']);
  });

  it('counts the points on which sources disagree', () => {
    showStory(fullContext);
    expect(screen.getByText('Sources disagree on 2 points')).toBeTruthy();
    cleanup();
    showStory({ ...fullContext, facts: [houses] });
    expect(screen.getByText('Sources disagree on one point')).toBeTruthy();
  });

  it('says where one outlet disagrees with itself', () => {
    const sisters = Object.values(fullContext.articles).map((one) => [
      one.id,
      { ...one, outlet: lantern.outlet },
    ]);
    showStory({ ...fullContext, articles: Object.fromEntries(sisters), facts: [separationDate] });
    expect(screen.getByText('One outlet’s own articles disagree on one point')).toBeTruthy();
  });

  it('claims no agreement where nothing could be compared', () => {
    showStory(nothingSharedContext);
    expect(screen.getByText('No disagreement found')).toBeTruthy();
    expect(screen.queryByText('The sources agree on what they share.')).toBeNull();
  });

  it('says that sources agree where they share something and do', () => {
    showStory(agreeingContext);
    expect(screen.getByText('The sources agree on what they share.')).toBeTruthy();
  });

  it('folds away what is reported alike', () => {
    showStory(fullContext);
    const folded = screen.getByText('Also reported alike: 2 points').closest('details');
    expect(folded?.open).toBe(false);
    expect(folded?.textContent).toContain('How old is Mara Ellison?');
  });

  it('puts what is folded away under a heading of its own', () => {
    showStory(fullContext);
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Sources disagree on 2 points',
      'Later news',
      'Also reported alike: 2 points',
      'Timeline',
    ]);
  });
});

describe('an answer', () => {
  it('stands in the outlet’s own words, with the value and the outlets beside it', () => {
    showStory(fullContext);
    const row = answerOf('in March');
    expect(within(row).getByText('March 2024')).toBeTruthy();
    expect(within(row).getByText('The Daily Lantern (this page) · northline.example')).toBeTruthy();
  });

  it('says at once on whose word it rests, where that is not the outlet’s own', () => {
    showStory(fullContext);
    expect(answerOf('shortly after New Year').textContent).toContain(
      'Marquee Weekly · Anonymous source',
    );
    const mixed = answerOf('in March').querySelector('summary');
    expect(mixed?.textContent).not.toContain('Court record');
  });

  it('is folded away with the others of a long list', () => {
    showStory(extremeContext);
    const folded = screen.getByText('15 more answers').closest('details');
    expect(folded?.open).toBe(false);
    expect(folded?.querySelectorAll('.answer')).toHaveLength(15);
    expect(answerOf('140 guests').closest('.fact-more')).toBeNull();
    expect(answerOf('150 guests').closest('.fact-more')).toBe(folded);
  });

  it('opens its sentence with who says it, the date, and the answer marked', () => {
    showStory(fullContext);
    const row = answerOf('shortly after New Year');
    expect(row.querySelector('blockquote')?.textContent).toMatch(/^“They have lived apart since/);
    expect(row.querySelector('mark')?.textContent).toBe('shortly after New Year');
    expect(within(row).getByText('Marquee Weekly · May 16, 2024')).toBeTruthy();
    expect(within(row).getByText(/^Anonymous source: a friend of the family/)).toBeTruthy();
  });

  it('opens the other outlet’s page at the sentence', () => {
    const onOpen = vi.fn<(url: string) => void>();
    showStory(fullContext, onOpen);
    const row = answerOf('shortly after New Year');
    fireEvent.click(within(row).getByText('Open at this sentence'));
    expect(onOpen.mock.calls[0]?.[0]).toContain(`${marquee.url}#:~:text=`);
  });

  it('is told by a letter which others it differs from, where not all differ', () => {
    showStory({ ...fullContext, facts: [houses] });
    expect(answerOf('$4.2 million').textContent).toContain('Differs from b');
    expect(answerOf('more than $4 million').textContent).not.toContain('Differs');
  });
});

describe('an answer that many give', () => {
  const sentence = 'There were 90 guests at the harbor, police said.';
  const outlets = Array.from({ length: 9 }, (_, index) =>
    articleSample({
      id: `https://outlet${index}.example/a`,
      title: 'At the harbor',
      outlet: { name: `Outlet ${index}`, domain: `outlet${index}.example` },
    }),
  );
  const [page] = outlets.slice(-1);
  const answers = [
    {
      value: '90',
      normalised: null,
      statements: outlets.map((outlet) =>
        statement(outlet, sentence, { kind: 'police', name: 'the police' }),
      ),
      clashes: [],
    },
  ];
  const context: Context = {
    ...fullContext,
    article: page ?? lantern,
    articles: Object.fromEntries(outlets.map((outlet) => [outlet.id, outlet])),
    timeline: [],
    related: [],
    facts: [
      {
        id: 'guests',
        kind: 'count',
        verdict: 'agree',
        question: plain('How many guests were there?'),
        confidence: 0.9,
        answers,
      },
    ],
  };

  it('names the open page and three more, and counts the rest', () => {
    showStory(context);
    const line = answerOf('90').querySelector('.answer-outlets')?.textContent;
    expect(line).toBe(
      'Outlet 8 (this page) · Outlet 0 · Outlet 1 · Outlet 2 · 5 more outlets · Police',
    );
  });

  it('shows a sentence that they share once, with a way to each of them', () => {
    showStory(context);
    const row = answerOf('90');
    expect(within(row).getAllByText(/^There were/)).toHaveLength(1);
    expect(
      within(row)
        .getAllByRole('link')
        .map((link) => link.getAttribute('aria-label')),
    ).toEqual(outlets.slice(0, -1).map(({ outlet }) => `Open at this sentence: ${outlet.name}`));
  });

  it('keeps names that run from right to left in their places', () => {
    const names = ['عين', 'קול', 'Outlet'];
    const named = outlets.map((outlet, index) => [
      outlet.id,
      { ...outlet, outlet: { ...outlet.outlet, name: names[index] ?? 'Outlet' } },
    ]);
    showStory({ ...context, articles: Object.fromEntries(named) });
    const line = answerOf('90').querySelector('.answer-outlets')?.textContent;
    expect(line).toBe('Outlet (this page) · \u2068عين\u2069 · \u2068קול\u2069 · Outlet · Police');
  });

  it('does not say twice that police said it', () => {
    showStory(context);
    expect(answerOf('90').querySelector('figcaption')?.textContent).not.toMatch(/Police: /);
  });
});

describe('an update', () => {
  it('puts the answers in the order in which they were printed, with the days', () => {
    showStory({ ...fullContext, facts: [filing] });
    const rows = screen.getAllByText(/earlier|latest/).map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'The Daily Lantern (this page) · Representative · earlier · May 14, 2024',
      'Marquee Weekly · Representative · latest · May 16, 2024',
    ]);
  });

  it('is not called a disagreement', () => {
    showStory({ ...fullContext, facts: [filing] });
    expect(screen.queryByText(/disagree on/)).toBeNull();
  });
});
