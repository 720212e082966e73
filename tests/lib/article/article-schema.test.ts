import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOfRecord } from '../../../lib/article/article-schema.ts';
import { someArticle, someArticles } from '../corpus/some-article.ts';

const record = (changes: object) => articleOfRecord({ ...someArticle(), ...changes });

it('takes an article as it is', () => {
  fc.assert(
    fc.property(someArticles, (articles) => {
      for (const article of articles) {
        const text: unknown = JSON.parse(JSON.stringify(article));
        expect(articleOfRecord(text)).toEqual(article);
      }
    }),
  );
});

it('asks for no more than paragraphs', () => {
  expect(articleOfRecord({ paragraphs: ['Mara Venn sang.'] })).toMatchObject({
    url: null,
    headline: null,
    published: null,
    outlet: { name: null, domain: null },
    authors: [],
  });
});

it('makes the id itself, so that no record can pass for another', () => {
  expect(record({ id: 'https://other.example/' })?.id).toBe('https://star.example/mara-venn-tour');
});

it('never throws, whatever the record', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(() => articleOfRecord({ ...someArticle(), ...Object(value) })).not.toThrow();
      expect(articleOfRecord(value)).toBeNull();
    }),
  );
});

describe('refuses', () => {
  it.each([
    ['an address that runs code', { url: 'javascript:alert(1)' }],
    ['an address of data', { url: 'data:text/html,<p>' }],
    ['a record without text', { paragraphs: [] }],
    ['a record with empty text', { paragraphs: [' ', ''] }],
    ['fields of the wrong type', { headline: { toString: 'x' } }],
    ['paragraphs that are no list', { paragraphs: 'text' }],
    ['a sentence of five million characters', { paragraphs: ['a'.repeat(5_000_000)] }],
    ['too much text in all', { paragraphs: Array(30).fill('a'.repeat(40_000)) }],
  ])('%s', (_, changes) => {
    expect(record(changes)).toBeNull();
  });
});

describe('makes harmless', () => {
  it('marks that turn the direction of text', () => {
    expect(record({ headline: 'Venn \u202egpj.exe\u2066' })?.headline).toBe('Venn gpj.exe');
  });

  it('control codes and halves of a character', () => {
    expect(record({ paragraphs: ['a\u0000b\ud800c'] })?.paragraphs).toEqual(['ab\ufffdc']);
  });

  it('dates that no article has', () => {
    for (const iso of ['0001-01-01', '+275760-09-13', '2024-13-45', 'yesterday'])
      expect(record({ published: { iso, origin: 'pack' } })?.published).toBeNull();
  });

  it('properties that it does not know, and those of every object', () => {
    const text = `{"__proto__": {"evil": 1}, "selector": "body", "paragraphs": ["a"]}`;
    const article = articleOfRecord(JSON.parse(text));
    expect(article).not.toBeNull();
    expect(Object.keys(article ?? {})).not.toContain('selector');
    expect(article).not.toHaveProperty('evil');
  });

  it('headings that point nowhere', () => {
    expect(record({ headings: [0, 7, -1] })?.headings).toEqual([0]);
  });
});

it('keeps markup as the text that it is', () => {
  expect(record({ headline: '<img src=x onerror=alert(1)>' })?.headline).toContain('<img');
});
