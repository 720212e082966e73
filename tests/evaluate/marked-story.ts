import { splitSentences } from '../../lib/text/sentences.ts';
import type { GoldFact, StoryFile } from './story-file.ts';

const MARK = / ?\^(\d+)/g;

/** What is wrong with a marked story, each with its line. */
export class MarkedStoryError extends Error {}

/**
 * Reads a story in the form of tests/stories/README.md: articles whose sentences carry marks (`^3`), and
 * facts whose values point at marks (`a1.3`).
 * @throws MarkedStoryError where a mark is missing or double, or a line has another form.
 */
export function readMarkedStory(text: string, id: string): StoryFile {
  const articles: StoryFile['articles'] = [];
  const facts: GoldFact[] = [];
  const sentences = new Map<string, string>();
  let inFacts = false;
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '') continue;
    const fail = (what: string): never => {
      throw new MarkedStoryError(`${id}: ${what}: ${line}`);
    };
    const current = articles.at(-1);
    if (line === '== facts') inFacts = true;
    else if (line.startsWith('== ')) {
      const [name = '', outlet = '', published = '', ...title] = line.slice(3).split('|');
      if (title.length === 0) fail('an article needs name | outlet | date or - | headline');
      const when = published.trim();
      if (when !== '-' && Number.isNaN(Date.parse(when))) fail('no date');
      articles.push({
        id: `${id}${name.trim()}`,
        outlet: outlet.trim(),
        domain: null,
        url: null,
        published: when === '-' ? null : when,
        title: title.join('|').trim(),
        paragraphs: [],
      });
    } else if (inFacts) facts.push(readFact(line, id, sentences, fail));
    else if (current) {
      const plain = line.replaceAll(MARK, '');
      for (const [mark, sentence] of marksOf(line, plain)) {
        const key = `${current.id}.${mark}`;
        if (sentences.has(key)) fail(`mark ${mark} twice`);
        sentences.set(key, sentence);
      }
      current.paragraphs.push(plain);
    } else fail('text before the first article');
  }
  return { id, articles, facts };
}

function marksOf(line: string, plain: string): [string, string][] {
  const spans = splitSentences(plain);
  let removed = 0;
  return Array.from(line.matchAll(MARK), (match): [string, string] => {
    const at = match.index - removed;
    removed += match[0].length;
    const span = spans.find(({ end }) => end >= at) ?? spans.at(-1);
    return [match[1] ?? '', span ? plain.slice(span.start, span.end) : plain];
  });
}

const KINDS = /^(?:date|age|count|money|duration|place|name|quantity|quote|status|other)$/;

function readFact(
  line: string,
  id: string,
  sentences: ReadonlyMap<string, string>,
  fail: (what: string) => never,
): GoldFact {
  const [, kind = '', verdict = '', ...rest] = line.replace(/^- /, '').split(' | ');
  if (!KINDS.test(kind)) fail(`no kind "${kind}"`);
  if (verdict !== 'agree' && verdict !== 'refine' && verdict !== 'disagree')
    return fail(`no verdict "${verdict}"`);
  const fact: GoldFact = { kind, verdict, values: [] };
  for (const part of rest) {
    const clashes = /^conflicts:(.*)$/.exec(part.trim())?.[1];
    if (clashes !== undefined) {
      fact.conflicts = Array.from(clashes.matchAll(/(\d+)-(\d+)/g), ([, a, b]) => [
        Number(a),
        Number(b),
      ]);
      continue;
    }
    const [, value = '', refs = ''] = /^(.*) @ ((?:\w+\.\d+ ?)+)$/.exec(part.trim()) ?? [];
    if (value === '') fail(`no value @ marks in "${part}"`);
    const evidence: Record<string, string[]> = {};
    for (const ref of refs.trim().split(' ')) {
      const [article = '', mark = ''] = ref.split('.');
      const sentence = sentences.get(`${id}${article}.${mark}`) ?? fail(`no mark ${ref}`);
      (evidence[`${id}${article}`] ??= []).push(sentence);
    }
    fact.values.push({ value, docs: Object.keys(evidence), evidence });
  }
  if (verdict === 'disagree' && fact.values.length < 2) fail('a disagreement needs two values');
  return fact;
}
