// npm run --silent evaluate -- SUITE PATH: runs the project's own code over PATH and prints JSON lines.
// Each suite is a module that gives one line for each thing it was asked; nothing else is printed.
const suites = {
  stories: () => import('./stories.ts'),
  match: () => import('./match.ts'),
  detect: () => import('./detect.ts'),
  read: () => import('./read.ts'),
  time: () => import('./time.ts'),
  news: () => import('./news.ts'),
};

const [suite, path, ...flags] = process.argv.slice(2);
const load = Object.entries(suites).find(([name]) => name === suite)?.[1];
if (!load || !path) {
  console.error(
    `usage: npm run --silent evaluate -- ${Object.keys(suites).join('|')} PATH [--explain]`,
  );
  process.exit(2);
}
const { evaluate } = await load();
for await (const line of evaluate(path, flags))
  process.stdout.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`);
