import { expect, it } from 'vitest';
import { quantile } from './quantile.ts';
import { reportPage, tableText } from './report-page.ts';
import type { Report } from './report.ts';

const report: Report = {
  title: 'Speed <of light>',
  lines: [],
  tables: [{ title: 'Times', columns: ['tool', 'ms'], rows: [['a "tool"', 1.5]], note: 'In ms.' }],
  plots: [
    {
      title: 'Growth',
      x: 'articles',
      y: 'ms',
      series: [
        {
          name: 'ours',
          points: [
            [10, 1],
            [1000, 4],
          ],
        },
      ],
    },
  ],
};

it('writes what it is given as text, never as markup', () => {
  const page = reportPage([report], 'a & b');
  expect(page).toContain('Speed &#60;of light&#62;');
  expect(page).toContain('<td>a &#34;tool&#34;</td>');
  expect(page).toContain('a &#38; b');
});

it('draws every point of a plot within its frame', () => {
  const page = reportPage([report], '');
  const places = [...page.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(places).toHaveLength(2);
  const [first, last] = places;
  expect(first?.[0]).toBeLessThan(last?.[0] ?? 0);
  expect(last?.[1]).toBeLessThan(first?.[1] ?? 0);
});

it('aligns the columns of a table in text', () => {
  const [table] = report.tables;
  expect(table && tableText(table)).toBe('Times\n  tool       ms\n  a "tool"  1.5\n  In ms.');
});

it('takes quantiles by nearest rank', () => {
  const values = [5, 1, 4, 2, 3];
  expect(quantile(values, 0.5)).toBe(3);
  expect(quantile(values, 0.95)).toBe(5);
  expect(quantile([], 0.5)).toBeNaN();
});
