import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Article } from '../../lib/article/article.ts';
import { someArticle } from '../lib/corpus/some-article.ts';
import { servedPack } from '../lib/sync/served-pack.ts';
import { packShards } from './pack-shards.ts';
import { publishPack } from './publish-pack.ts';
import { readArticles } from './read-articles.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'articles-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const dated = (url: string, iso: string, headline = 'Mara Venn weds'): Article =>
  someArticle({ url: `https://star.example/${url}`, headline, published: { iso, origin: 'pack' } });

const may = dated('may', '2024-05-02');
const june = dated('june', '2024-06-01');
const june2 = dated('june-2', '2024-06-30');
const undated = someArticle({ url: 'https://star.example/undated', published: null });

describe('the pack that ships with the extension', () => {
  it('is what packing its articles gives, byte for byte', () => {
    const pack = servedPack();
    const { articles, refused } = readArticles('tests/pack/seeds');
    expect(refused).toEqual([]);
    pack.publish([...articles.values()], { title: 'Example articles', plain: true });
    for (const [path, bytes] of pack.files())
      expect({ path, bytes: readFileSync(join('public/corpus', path)) }).toEqual({ path, bytes });
  });

  it('stays as it is when it is packed again', () => {
    const folder = emptyFolder();
    cpSync('public/corpus', folder, { recursive: true });
    const { articles } = readArticles('tests/pack/seeds');
    const again = publishPack(articles, folder, { plain: true, prune: true });
    expect(again).toMatchObject({ sequence: 1, added: [], changed: [], withdrawn: [] });
    expect(again.shards.written).toEqual([]);
  });
});

describe('publishing again', () => {
  it('says what changed and leaves the other months alone', () => {
    const pack = servedPack();
    pack.publish([may, june, undated]);
    const before = pack.files();
    const changed = { ...june, headline: 'Mara Venn weds in Lisbon' };
    const publication = pack.publish([changed, june2, undated]);
    expect(publication).toMatchObject({
      sequence: 2,
      added: [june2.id],
      changed: [june.id],
      withdrawn: [may.id],
    });
    expect(publication.shards.written).toHaveLength(1);
    const after = pack.files();
    for (const path of publication.shards.kept) expect(after.get(path)).toEqual(before.get(path));
  });

  it('takes back the withdrawal of an article that comes again', () => {
    const pack = servedPack();
    pack.publish([may, june]);
    pack.publish([june]);
    expect(pack.manifest().withdrawn).toEqual([may.id]);
    pack.publish([may, june]);
    expect(pack.manifest().withdrawn).toEqual([]);
  });

  it('writes nothing when nothing changed', () => {
    const pack = servedPack();
    pack.publish([may]);
    const before = pack.files();
    expect(pack.publish([may]).sequence).toBe(1);
    expect(pack.files()).toEqual(before);
  });

  it('deletes what only earlier publications used, if asked to', () => {
    const pack = servedPack();
    pack.publish([may, june]);
    pack.publish([june], { prune: true });
    expect(pack.files().size).toBe(3);
  });
});

describe('shards', () => {
  it('are one for each month and one for articles without a date', () => {
    const shards = packShards([june2, undated, may, june]);
    expect(shards.map(({ month, articles }) => [month, articles])).toEqual([
      [null, 1],
      ['2024-05', 1],
      ['2024-06', 2],
    ]);
  });

  it('have the same bytes whatever the order of the articles', () => {
    expect(packShards([june, june2])).toEqual(packShards([june2, june]));
  });

  it('split a large month so that a new article changes one of them', () => {
    const text = 'a'.repeat(400_000);
    const large = Array.from({ length: 40 }, (_, at) => ({
      ...dated(`${at}`, '2024-05-02'),
      paragraphs: [text],
    }));
    const before = packShards(large).map(({ sha256 }) => sha256);
    const after = packShards([...large, may]).map(({ sha256 }) => sha256);
    expect(before.length).toBeGreaterThan(1);
    expect(after.filter((hash) => !before.includes(hash))).toHaveLength(1);
  });
});

describe('articles are read from', () => {
  it('records, lists of records, saved pages and texts', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'one.json'), JSON.stringify(may));
    writeFileSync(join(folder, 'more.json'), JSON.stringify([june, june2]));
    writeFileSync(join(folder, 'text.txt'), 'Mara Venn sang. \n\nShe left.\n');
    const sentence = 'Mara Venn has called off the rest of her tour after a fall on the stage. ';
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><html lang="en"><head><title>Venn falls</title>
       <link rel="canonical" href="https://echo.example/2024/05/02/venn-falls-on-stage">
       <meta property="og:type" content="article"></head>
       <body><article><h1>Mara Venn falls on stage</h1>
       ${`<p>${sentence.repeat(3)}</p>`.repeat(6)}</article></body></html>`,
    );
    writeFileSync(join(folder, 'notes.md'), 'passed over');
    const { articles, refused } = readArticles(folder);
    expect(refused).toEqual([]);
    expect([...articles.values()].map(({ headline }) => headline)).toEqual([
      'Mara Venn weds',
      'Mara Venn weds',
      'Mara Venn weds',
      'Mara Venn falls on stage',
      null,
    ]);
  });

  it('nothing that is broken, and each only once', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.json'), JSON.stringify(may));
    writeFileSync(join(folder, 'b.json'), JSON.stringify(may));
    writeFileSync(join(folder, 'c.json'), '{');
    writeFileSync(join(folder, 'd.json'), '{"paragraphs": "no list"}');
    expect(readArticles(folder).refused).toEqual([
      { file: 'b.json', reason: `twice: ${may.id}` },
      { file: 'c.json', reason: 'not JSON' },
      { file: 'd.json', reason: 'no valid record' },
    ]);
  });
});
