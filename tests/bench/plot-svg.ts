import { escaped } from './escaped.ts';
import { shown } from './quantile.ts';
import type { Plot } from './report.ts';

const width = 640;
const height = 300;
const left = 60;
const bottom = 40;
const colours = ['#2563eb', '#d97706', '#059669', '#dc2626', '#7c3aed', '#64748b'];

/** A plot as inline SVG: x logarithmic, y from zero. */
export function plotSvg({ title, x, y, series }: Plot): string {
  const points = series.flatMap((one) => one.points);
  const logs = points.map(([at]) => Math.log10(at));
  const [first, last] = [Math.min(...logs), Math.max(...logs)];
  const most = Math.max(...points.map(([, value]) => value)) || 1;
  const across = (at: number): number =>
    left + ((Math.log10(at) - first) / (last - first || 1)) * (width - left - 130);
  const up = (value: number): number => height - bottom - (value / most) * (height - bottom - 20);
  const text = (words: string, at: number, line: number, anchor: string): string =>
    `<text x="${at}" y="${line}" text-anchor="${anchor}" fill="currentColor">${escaped(words)}</text>`;
  const ticks = [...new Set(points.map(([at]) => at))].map((at) =>
    text(at.toLocaleString('en'), across(at), height - bottom + 16, 'middle'),
  );
  const levels = [0, 0.5, 1].map((share) =>
    text(shown(most * share), left - 6, up(most * share) + 4, 'end'),
  );
  const lines = series.map((one, at) => {
    const path = one.points.map(([place, value]) => `${across(place)},${up(value)}`).join(' ');
    const colour = colours[at % colours.length];
    const marks = one.points.map(
      ([place, value]) =>
        `<circle cx="${across(place)}" cy="${up(value)}" r="3" fill="${colour}"/>`,
    );
    const name = `<text x="${width - 120}" y="${30 + 16 * at}" fill="${colour}">${escaped(one.name)}</text>`;
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${marks.join('')}${name}`;
  });
  return `<h3>${escaped(title)}</h3>
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
<path d="M${left} 10V${height - bottom}H${width - 120}" fill="none" stroke="#8888"/>
${[...ticks, ...levels, ...lines].join('\n')}
${text(y, 4, 10, 'start')}
${text(x, (width - 60) / 2, height - 6, 'middle')}
</svg>`;
}
