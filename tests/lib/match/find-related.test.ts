import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { findRelated } from '../../../lib/match/find-related.ts';
import { memoryIndex } from '../../../lib/match/memory-index.ts';
import type { Related } from '../../../lib/match/related.ts';
import { makeArticle, tour, unrelated, wedding } from './story-articles.ts';

const [asked = makeArticle({ id: 'none' }), ...reports] = wedding;

async function ask(article: Article, corpus: readonly Article[]): Promise<Map<string, Related>> {
  const related = await findRelated(article, memoryIndex(corpus));
  return new Map(related.map((one) => [one.article, one]));
}

describe('findRelated', () => {
  it('finds every report of the same event, and nothing unrelated', async () => {
    const found = await ask(asked, [...unrelated, ...reports, tour]);
    for (const report of reports) expect(found.get(report.id)?.relation).toBe('same-event');
    for (const other of unrelated) expect(found.has(other.id)).toBe(false);
  });

  it('tells another event of the same person from the same event', async () => {
    const found = await ask(asked, [...reports, tour]);
    expect(['same-people', 'same-storyline']).toContain(found.get(tour.id)?.relation);
    const scores = reports.map((report) => found.get(report.id)?.score ?? 0);
    expect(Math.min(...scores)).toBeGreaterThan(found.get(tour.id)?.score ?? 1);
  });

  it('works with a corpus of one article, where frequencies tell nothing', async () => {
    const [report = asked] = reports;
    expect((await ask(asked, [report])).get(report.id)?.relation).toBe('same-event');
    expect((await ask(asked, [tour])).get(tour.id)?.relation).not.toBe('same-event');
  });

  it('finds nothing in an empty corpus', async () => {
    expect(await findRelated(asked, memoryIndex([]))).toEqual([]);
  });

  it('says why: people, quotation, rare words, figures and days, as the open article writes them', async () => {
    const [report = asked] = reports;
    const reasons = (await ask(asked, [report])).get(report.id)?.reasons ?? [];
    const values = new Map(reasons.map((reason) => [reason.kind, reason.values]));
    expect(values.get('people')).toEqual(expect.arrayContaining(['Nora Valente', 'Idris Quill']));
    expect(values.get('quotations')).toEqual(['We have never been so cold']);
    expect(values.get('words')?.map((word) => word.toLowerCase())).toContain('lighthouse');
    expect(values.get('dates')).toEqual(['1']);
  });

  describe('people whom no list of given names knows', () => {
    const debut = makeArticle({
      id: 'debut',
      headline: 'Zhyvko signs with Parrow Records',
      paragraphs: [
        'Parrow Records has signed Zhyvko. The violinist from Lviv is to record three albums for the label, it said.',
      ],
    });
    const signing = makeArticle({
      id: 'signing',
      headline: 'Three albums: Parrow Records bets on Zhyvko',
      paragraphs: [
        'For three albums the violinist from Lviv, Zhyvko, has signed with the label Parrow Records.',
      ],
    });

    it('are found by their rare names, which are the reason that is told', async () => {
      const found = (await ask(debut, [signing, ...unrelated])).get('signing');
      expect(found?.relation).toBe('same-event');
      const words = found?.reasons.find(({ kind }) => kind === 'words')?.values ?? [];
      expect(words).toContain('Zhyvko');
    });
  });

  it('calls a printed copy a copy and shows the copied words', async () => {
    const copy = makeArticle({
      ...asked,
      id: 'reprint',
      url: 'https://reprint.example/1',
      outlet: { name: 'Reprint', domain: 'reprint.example' },
      headline: 'Valente and Quill married',
      paragraphs: asked.paragraphs.map((text) => text.replace('About 60', 'Some sixty')),
    });
    const found = (await ask(asked, [copy, ...reports])).get('reprint');
    expect(found?.relation).toBe('copy');
    const copied = found?.reasons.find(({ kind }) => kind === 'copied-text')?.values[0] ?? '?';
    expect(asked.paragraphs.join('\n')).toContain(copied);
  });

  it('leaves out the open page itself, whatever its record lacks', async () => {
    const record = { ...asked, id: 'text:1', url: null, outlet: { name: null, domain: null } };
    const found = await ask(asked, [record, ...reports]);
    expect(found.has('text:1')).toBe(false);
    expect(found.size).toBe(reports.length);
  });

  it('takes a missing date as no evidence', async () => {
    const undated = (article: Article): Article => ({ ...article, published: null });
    const [first = asked, ...rest] = wedding.map(undated);
    const found = await ask(first, [...rest, undated(tour)]);
    for (const report of rest) expect(found.get(report.id)?.relation).toBe('same-event');
    expect(found.get(tour.id)?.relation).not.toBe('same-event');
  });

  it('gives the same answer whatever the order of the corpus', async () => {
    const corpus = [...reports, tour, ...unrelated];
    const expected = await findRelated(asked, memoryIndex(corpus));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(corpus, { minLength: corpus.length }),
        async (shuffled) => {
          expect(await findRelated(asked, memoryIndex(shuffled))).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('keeps its answer when unrelated articles are added', async () => {
    const words = fc.constantFrom(
      ...'glacier tariff senate quarry turbine harvest orbit vaccine rail pension'.split(' '),
    );
    const text = fc.array(words, { minLength: 20, maxLength: 60 }).map((list) => list.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 40 }), async (texts) => {
        const noise = texts.map((paragraph, i) =>
          makeArticle({
            id: `noise-${i}`,
            headline: paragraph.slice(0, 40),
            paragraphs: [paragraph],
          }),
        );
        const found = await ask(asked, [...noise, ...reports]);
        for (const report of reports) expect(found.get(report.id)?.relation).toBe('same-event');
      }),
      { numRuns: 20 },
    );
  });

  it('asks the index once, for 16 articles, and for 30 where the story goes on below them', async () => {
    const many = (report: Article): Article[] =>
      Array.from({ length: 80 }, (_, i) => ({ ...report, id: `${report.id}-${i}`, url: null }));
    const loadedFrom = async (corpus: Article[]): Promise<number> => {
      const index = memoryIndex(corpus);
      const loaded: number[] = [];
      await findRelated(asked, {
        async search(query) {
          expect(query.keys.length).toBeLessThanOrEqual(24);
          const answer = await index.search(query);
          loaded.push(answer.articles.size);
          return answer;
        },
      });
      expect(loaded).toHaveLength(1);
      return loaded[0] ?? 0;
    };
    const sale = makeArticle({
      id: 'ledger',
      headline: 'Nora Valente and Idris Quill sell house in Maine',
      published: { iso: '2024-09-01', origin: 'json-ld' },
      paragraphs: ['Nora Valente and Idris Quill have sold their house for two million dollars.'],
    });
    expect(await loadedFrom([...reports, ...many(sale)])).toBe(16);
    expect(await loadedFrom(reports.flatMap(many))).toBe(30);
  });
});
