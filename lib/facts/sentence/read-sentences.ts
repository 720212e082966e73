import type { Article } from '../../article/article.ts';
import type { Person } from '../../people/person.ts';
import { findQuotations } from '../../text/quotations.ts';
import type { Quotation } from '../../text/quotations.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Token } from '../../text/tokens.ts';
import { readAgeCast } from '../ages/age-cast.ts';
import { baseForm } from './base-form.ts';
import type { EventType } from '../event.ts';
import { weakEvents } from './event-lexicon.ts';
import { findAsides } from './find-asides.ts';
import { findAttribution } from './find-attribution.ts';
import { findEvents } from './find-events.ts';
import { findStrangers } from '../ages/strangers.ts';
import { findTerms } from './find-terms.ts';
import { clauseOpeners, functionWords } from './function-words.ts';
import { findSteps } from './phases.ts';
import type { ReadToken } from './read-token.ts';
import type { PersonInSentence, SentenceReading } from './sentence-reading.ts';

const CAPITAL = /^\p{Lu}/u;

interface Piece {
  paragraph: number;
  span: Span;
  text: string;
  tokens: Token[];
  quotations: Quotation[];
}

/**
 * Reads every sentence of an article once, headline first: tokens with their meaning, events, quotations
 * and people.
 */
export function readSentences(article: Article, people: readonly Person[]): SentenceReading[] {
  const pieces = cutIntoSentences(article);
  const names = namesOf(pieces);
  const plain = pieces.map((piece) => ({ piece, tokens: readTokens(piece, names) }));
  const main = mainEvents(plain.slice(0, 8).map(({ tokens }) => tokens));
  const everybody = [...people, ...findStrangers(article, people)];
  const ages = readAgeCast(article, everybody);
  const [known, all] = [mentionsIn(people), mentionsIn(everybody)];
  const hero = heroOf(people);
  let carried: SentenceReading['carried'] = null;
  let before: SentenceReading['before'] = [];
  return plain.map(({ piece, tokens }) => {
    const present = peopleIn(piece, known);
    const named = peopleIn(piece, all);
    const reading: SentenceReading = {
      evidence: {
        article: article.id,
        paragraph: piece.paragraph,
        sentence: piece.text,
        start: piece.span.start,
        end: piece.span.end,
      },
      text: piece.text,
      tokens,
      events: findEvents(tokens, main),
      quotations: piece.quotations,
      people: present,
      carried,
      cast: people,
      hero,
      named,
      before,
      ages,
      steps: findSteps(tokens),
      asides: findAsides(piece.text),
      attribution: findAttribution(piece.text),
    };
    carried = present[0] ?? carried;
    if (named.length > 0) before = named;
    return reading;
  });
}

function heroOf(people: readonly Person[]): Person | null {
  const [first, second] = people;
  if (!first) return null;
  return !second || first.mentions.length >= 2 * second.mentions.length ? first : null;
}

function cutIntoSentences(article: Article): Piece[] {
  const texts = article.paragraphs.map((text, paragraph) => ({ text, paragraph }));
  if (article.headline !== null) texts.unshift({ text: article.headline, paragraph: -1 });
  return texts.flatMap(({ text, paragraph }) => {
    const quotations = findQuotations(text);
    return keepQuotations(splitSentences(text), quotations).map((span) => {
      const sentence = text.slice(span.start, span.end);
      return {
        paragraph,
        span,
        text: sentence,
        tokens: tokenize(sentence),
        quotations: quotations
          .filter((quotation) => quotation.start < span.end && quotation.end > span.start)
          .map((quotation) => cutTo(quotation, span, text)),
      };
    });
  });
}

/** A quotation of more characters is read sentence by sentence. */
const LONGEST_QUOTED = 320;

/** Sentences of one short quotation stay together with the sentence that tells whose words they are. */
function keepQuotations(sentences: readonly Span[], quotations: readonly Quotation[]): Span[] {
  const kept: Span[] = [];
  for (const span of sentences) {
    const last = kept.at(-1);
    const split =
      last !== undefined &&
      span.end - last.start <= LONGEST_QUOTED &&
      quotations.some(
        ({ outer, kind }) => kind === 'speech' && outer.start < last.end && outer.end > span.start,
      );
    if (last && split) last.end = span.end;
    else kept.push({ start: span.start, end: span.end });
  }
  return kept;
}

function cutTo(quotation: Quotation, span: Span, text: string): Quotation {
  const start = Math.max(quotation.start, span.start);
  const end = Math.min(quotation.end, span.end);
  return {
    ...quotation,
    text: text.slice(start, end),
    start: start - span.start,
    end: end - span.start,
    outer: {
      start: Math.max(quotation.outer.start, span.start) - span.start,
      end: Math.min(quotation.outer.end, span.end) - span.start,
    },
  };
}

/** Words written with a capital inside a sentence; at its start a capital alone tells nothing. */
function namesOf(pieces: readonly Piece[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { paragraph, tokens } of pieces) {
    if (paragraph < 0) continue;
    for (const [at, token] of tokens.entries()) {
      if (opensSentence(tokens, at) || !CAPITAL.test(token.text)) continue;
      if (!functionWords.has(token.lower)) names.add(token.lower);
    }
  }
  return names;
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^["“”'‘(:]$/.test(before.text);
}

function readTokens({ tokens, quotations }: Piece, names: ReadonlySet<string>): ReadToken[] {
  const words = tokens.map((token, at) => ({
    lower: token.lower,
    base: baseForm(token.lower),
    name:
      CAPITAL.test(token.text) &&
      !functionWords.has(token.lower) &&
      (!opensSentence(tokens, at) || names.has(token.lower)),
  }));
  const terms = findTerms(words);
  let place = 0;
  return tokens.map((token, at) => {
    const word = words[at] ?? { base: token.lower, name: false };
    place += stepOf(token);
    const quoted = quotations.some(
      ({ kind, start, end }) => kind !== 'title' && start <= token.start && end >= token.end,
    );
    return { ...token, quoted, base: word.base, name: word.name, terms: terms[at] ?? [], place };
  });
}

function stepOf(token: Token): number {
  if (/^[;:–—]$/.test(token.text)) return 4;
  if (token.text === ',') return 2;
  if (!/[\p{L}\p{N}]/u.test(token.text)) return 0;
  return clauseOpeners.has(token.lower) ? 3 : 1;
}

/** The events that the headline and the first sentences speak of most, but for the weak ones. */
function mainEvents(sentences: readonly ReadToken[][]): EventType[] {
  const counts = new Map<EventType, number>();
  for (const tokens of sentences) {
    for (const { type, announced } of findEvents(tokens, [])) {
      if (!announced && !weakEvents.has(type)) counts.set(type, (counts.get(type) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([type]) => type);
}

/** Where people are named, by paragraph. */
type Mentions = ReadonlyMap<number, { person: Person; start: number; end: number }[]>;

function mentionsIn(people: readonly Person[]): Mentions {
  const mentions = people.flatMap((person) =>
    person.mentions.map(({ paragraph, start, end }) => ({ person, paragraph, start, end })),
  );
  return Map.groupBy(mentions, ({ paragraph }) => paragraph);
}

function peopleIn({ paragraph, span }: Piece, mentions: Mentions): PersonInSentence[] {
  return (mentions.get(paragraph) ?? [])
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .map(({ person: { key, name, gender }, start, end }) => ({
      key,
      name,
      gender,
      start: start - span.start,
      end: end - span.start,
    }))
    .toSorted((a, b) => a.start - b.start);
}
