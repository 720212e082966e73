import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { root } from './run/root.mjs';

const readme = readFileSync(`${root}/README.md`, 'utf8');
const foldersOf = (path: string): string[] =>
  readdirSync(`${root}/${path}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

it.each(foldersOf('lib'))('the README has a line on lib/%s', (name) => {
  expect(readme).toContain(`\`lib/${name}\``);
});

// The other two mirror the product's tree.
it.each(foldersOf('tests').filter((name) => name !== 'lib' && name !== 'components'))(
  'the README names tests/%s',
  (name) => {
    expect(readme).toContain(`\`${name}/\``);
  },
);
