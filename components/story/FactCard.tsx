import './FactCard.css';
import type { Answer, Fact } from '../../lib/facts/fact.ts';
import { Heading } from '../heading/Heading.tsx';
import { counted } from '../wording/counted.ts';
import { dayWords } from '../wording/day-words.ts';
import { type Speech, useSpeech } from '../wording/wording.ts';
import { wordingText } from '../wording/wording-text.ts';
import { needsLetters } from './answer-letters.ts';
import { AnswerRow } from './AnswerRow.tsx';
import type { Coverage } from './coverage.ts';

/** How many answers stand open; fewer than three more would not be worth a fold. */
const SHOWN = 5;
const LEAST_FOLDED = 3;

/** When an answer was printed first; undated answers sort first, as nothing says that they are news. */
const printed = (answer: Answer, { articles }: Coverage): string =>
  answer.statements
    .flatMap(({ evidence }) => articles[evidence.article]?.published?.iso ?? [])
    .toSorted()[0] ?? '';

/** Answers that replace each other stand in the order in which they were printed. */
const inOrder = (fact: Fact, coverage: Coverage): Answer[] =>
  fact.verdict === 'update'
    ? fact.answers.toSorted((a, b) => printed(a, coverage).localeCompare(printed(b, coverage)))
    : fact.answers;

/** Of answers that replace each other: which one is later news, and of which day. */
const updateNotes = (isLatest: boolean, day: string, speech: Speech): string[] => [
  speech.translate(isLatest ? 'story_latest' : 'story_earlier'),
  day === '' ? speech.translate('story_undated') : dayWords(day, speech.locale, 'short'),
];

/** One question with the answers that the sources give; the rule beside them shows how they stand. */
export function FactCard({ fact, coverage }: { fact: Fact; coverage: Coverage }) {
  const speech = useSpeech();
  const lettered = fact.verdict === 'disagree' && needsLetters(fact.answers);
  const answers = inOrder(fact, coverage);
  const last = answers.length - 1;
  const rows = answers.map((answer, index) => (
    <AnswerRow
      key={`${answer.value}@${answer.statements[0]?.evidence.article ?? index}`}
      answer={answer}
      index={index}
      lettered={lettered}
      coverage={coverage}
      notes={
        fact.verdict === 'update'
          ? updateNotes(index === last, printed(answer, coverage), speech)
          : []
      }
    />
  ));
  const shown = rows.length < SHOWN + LEAST_FOLDED ? rows.length : SHOWN;
  return (
    <article class={`fact fact-${fact.verdict}`}>
      <Heading level={3} class="fact-question">
        {wordingText(speech, fact.question)}
      </Heading>
      {fact.verdict === 'refine' && <p class="fact-remark">{speech.translate('story_refined')}</p>}
      <ul>{rows.slice(0, shown)}</ul>
      {shown < rows.length && (
        <details class="fact-more">
          <summary class="summary-link">
            {counted(speech, 'story_more', rows.length - shown)}
          </summary>
          <ul>{rows.slice(shown)}</ul>
        </details>
      )}
    </article>
  );
}
