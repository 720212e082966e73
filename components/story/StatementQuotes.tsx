import './StatementQuotes.css';
import type { Statement } from '../../lib/facts/fact.ts';
import type { Coverage } from './coverage.ts';
import { joinedStatements } from './joined-statements.ts';
import { MarkedSentence } from './MarkedSentence.tsx';
import { Printing } from './Printing.tsx';

/** The sentences behind an answer, word for word, each once with all who printed it. */
export function StatementQuotes(props: {
  statements: Statement[];
  /** What is marked in them. */
  value: string;
  coverage: Coverage;
}) {
  const { value, coverage } = props;
  const known = joinedStatements(props.statements).filter(
    ({ evidence }) => coverage.articles[evidence.article],
  );
  return [...Map.groupBy(known, ({ evidence }) => evidence.sentence)].map(
    ([sentence, printings]) => (
      <figure key={sentence} class="statement">
        <blockquote>
          <MarkedSentence sentence={sentence} value={value} />
        </blockquote>
        <figcaption>
          {printings.map((statement) => (
            <Printing
              key={`${statement.evidence.article}:${statement.evidence.paragraph}:${statement.evidence.start}`}
              statement={statement}
              coverage={coverage}
            />
          ))}
        </figcaption>
      </figure>
    ),
  );
}
