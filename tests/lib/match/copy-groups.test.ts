import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { copyGroups } from '../../../lib/match/copy-groups.ts';
import { findCopies } from '../../../lib/match/find-copies.ts';
import { makeArticle, wedding } from './story-articles.ts';

const [model = makeArticle({ id: 'none' }), ...others] = wedding;

function reprint(id: string, change: Partial<Article> = {}): Article {
  return makeArticle({
    id,
    headline: 'Wedding in the fog',
    paragraphs: model.paragraphs,
    ...change,
  });
}

describe('copyGroups', () => {
  it('counts independent reports of one event apart', () => {
    expect(copyGroups(wedding).map((group) => group.articles)).toEqual(
      wedding.map((article) => [article.id]),
    );
  });

  it('puts copies under the earliest', () => {
    const late = reprint('late', { published: { iso: '2021-06-20', origin: 'meta' } });
    const undated = reprint('undated');
    const [group, ...rest] = copyGroups([undated, late, model, ...others]);
    expect(group?.origin).toBe(model.id);
    expect(group?.articles.toSorted()).toEqual([model.id, 'late', 'undated'].toSorted());
    expect(rest).toHaveLength(others.length);
  });

  it('puts copies under the outlet that one of them credits, even where it is undated', () => {
    const source = reprint('source', { outlet: { name: 'Coast Wire', domain: null } });
    const copy = reprint('copy', {
      credit: 'Source: Coast Wire',
      published: { iso: '2021-06-01', origin: 'meta' },
    });
    expect(copyGroups([copy, source])[0]?.origin).toBe('source');
  });

  it('joins copies of copies', () => {
    const copies = ['one', 'two', 'three'].map((id) => reprint(id));
    expect(copyGroups(copies)).toEqual([{ origin: 'one', articles: ['one', 'two', 'three'] }]);
  });
});

describe('findCopies', () => {
  it('does not take a shared statement for a copy', () => {
    const statement =
      '“It is with the deepest sadness that we share the news of the passing of our beloved father, who left us this morning in his sleep, with all of his children around him and his old dog at his feet.”';
    const reports = [
      'He ran the bakery on Mill Street for forty years.',
      'The mayor spoke of a kind man.',
    ];
    const articles = reports.map((own, i) =>
      makeArticle({ id: `report-${i}`, paragraphs: [own, statement] }),
    );
    expect(findCopies(articles).every((copies) => copies.size === 0)).toBe(true);
  });

  it('needs less shared wording where both credit one agency', () => {
    const shared =
      'The ferry left the harbour an hour late because the captain could not see the buoys at all.';
    const own = [
      'Our reporter watched the guests climb the wet rocks with their shoes in their hands, laughing and shouting. One of them had brought an accordion, and by nine o’clock the whole slipway was dancing.',
      'Local fishermen told this paper that nobody had married out there since the winter of the great storm. The keeper’s daughter still owns the cottage, and she lent the bride a pair of dry boots.',
    ];
    const printed = (credit: string | null): Article[] =>
      own.map((text, i) => makeArticle({ id: `paper-${i}`, credit, paragraphs: [shared, text] }));
    expect(findCopies(printed('Reporting by AP'))[0]?.has(1)).toBe(true);
    expect(findCopies(printed(null))[0]?.has(1)).toBe(false);
  });
});
