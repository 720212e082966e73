import { escaped } from './escaped.ts';
import { plotSvg } from './plot-svg.ts';
import type { Report, Table } from './report.ts';

const style = `
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
table { border-collapse: collapse; margin: 0.5rem 0 }
th, td { padding: 0.2rem 0.8rem; text-align: right; border-bottom: 1px solid #8884 }
th:first-child, td:first-child { text-align: left }
svg { display: block; margin: 1rem 0; font: 12px system-ui, sans-serif }
p { color: #888 }`;

function tableHtml({ title, columns, rows, note }: Table): string {
  const row = (cells: (string | number)[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return [
    `<h3>${escaped(title)}</h3>`,
    `<table>${row(columns, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`,
    note === undefined ? '' : `<p>${escaped(note)}</p>`,
  ].join('\n');
}

/** The reports as one HTML page that loads nothing. `about` says on what machine and when. */
export function reportPage(reports: readonly Report[], about: string): string {
  const parts = reports.map(({ title, tables, plots }) =>
    [`<h2>${escaped(title)}</h2>`, ...tables.map(tableHtml), ...plots.map(plotSvg)].join('\n'),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Second Source: measurements</title>
<style>${style}</style>
<h1>Measurements</h1>
<p>${escaped(about)}</p>
${parts.join('\n')}
</html>
`;
}

/** A table as lines of text with aligned columns. */
export function tableText({ title, columns, rows, note }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map(String));
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  return [title, ...lines.map((line) => `  ${line}`), ...(note ? [`  ${note}`] : [])].join('\n');
}
