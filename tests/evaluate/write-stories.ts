// node tests/evaluate/write-stories.ts FOLDER OUT: writes the marked stories of a folder as story files of
// the form that `evaluate` and the scorer read, and says what is wrong with any of them.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MarkedStoryError, readMarkedStory } from './marked-story.ts';

const [from = '', to = ''] = process.argv.slice(2);
mkdirSync(to, { recursive: true });
const counts: Record<string, number> = {};
for (const name of readdirSync(from)
  .filter((file) => file.endsWith('.story'))
  .toSorted()) {
  const id = name.replace(/\.story$/, '');
  try {
    const story = readMarkedStory(readFileSync(join(from, name), 'utf8'), id);
    for (const { kind, verdict } of story.facts) {
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      if (verdict === 'disagree') counts[kind] = (counts[kind] ?? 0) + 1;
    }
    writeFileSync(join(to, `${id}.json`), JSON.stringify(story));
  } catch (error) {
    if (!(error instanceof MarkedStoryError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
console.log(JSON.stringify(counts));
