import { beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { disagreements, type PopupStory, readStory } from '../popup-story.ts';
import { useBrowser } from '../use-browser.ts';

const run = useBrowser();

/** The lines of the timeline that stand at a time, as "2013 September · Wedding …". */
const linesOf = (story: PopupStory) =>
  story.timeline.map(({ year, time, text }) => `${year} ${time} · ${text}`);

describe.each([
  ['the story with structured data', PAGES.usWeekly],
  ['the story without', PAGES.celebPost],
])('the popup on %s', (_, address) => {
  let story: PopupStory;
  beforeAll(async () => {
    const tab = await run.driver.open(address);
    const popup = await run.driver.openPopup(tab);
    story = await readStory(popup);
    await popup.close();
  }, 60_000);

  it('lists the page and the other article once, as two independent texts', () => {
    expect(story.counts).toEqual(['2 articles', '2 outlets', '2 independent texts']);
    const articles = story.timeline.filter(({ type }) => type === 'article');
    expect(articles).toHaveLength(2);
    expect(articles.filter(({ thisPage }) => thisPage)).toHaveLength(1);
  });

  it('shows one disagreement: when the loss was made public', () => {
    const [fact, ...others] = disagreements(story);
    expect(others).toEqual([]);
    expect(fact?.question).toMatch(/^When .*\?$/);
    const answers = fact?.answers.map(({ value }) => value.toLowerCase()) ?? [];
    expect(answers.toSorted()).toEqual([
      expect.stringContaining('in early october'),
      expect.stringContaining('in september'),
    ]);
  });

  it('puts each answer with its outlet', () => {
    const answers = disagreements(story)[0]?.answers ?? [];
    const september = answers.find(({ value }) => /september/i.test(value));
    expect(september?.outlets).toContain('Us Weekly');
    const october = answers.find(({ value }) => /october/i.test(value));
    expect(october?.outlets).not.toContain('Us Weekly');
  });

  it.each([
    ['the engagement', /^(about )?2011 .*engage/im],
    ['the wedding', /^2013 Sep.*wedding/im],
    ['the loss', /^2020 Sep.*(loss|lost|pregnan)/im],
    [
      'the announcement',
      /^2020 (Sep|(early )?Oct).*(announce|public|statement|post|shared|told)/im,
    ],
    ['the Billboard Music Awards', /^2020 Oct/im],
    ['November: Good Morning America, and "overdose on therapy"', /^2020 Nov/im],
    ['the words of the source', /^2020 .*(Dec.* 8|8 Dec)/im],
    ['the article of Us Weekly', /^2020 .*(Dec.* 11|11 Dec).*Us Weekly/im],
  ])('has %s on the timeline', (_name, line) => {
    expect(linesOf(story).join('\n')).toMatch(line);
  });

  it('has the undated article at an estimated place, with the reason', () => {
    const undated = story.timeline.find(
      ({ type, text }) => type === 'article' && /breaks down in tears/.test(text),
    );
    expect(undated).toMatchObject({ estimated: true, year: '2020' });
    expect(undated?.text.split(' · ').length).toBeGreaterThan(2);
  });

  it('has the dated lines in order', () => {
    const years = story.timeline.map(({ year }) => Number(/\d{4}/.exec(year)?.[0] ?? 9999));
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });
});
