import type { Attribution } from '../../../lib/facts/attribution.ts';
import type { Answer, Fact, Statement } from '../../../lib/facts/fact.ts';
import type { ArticleSummary } from '../../../lib/context/context.ts';
import { lantern, marquee, northline, unnamed } from './articles.ts';

/** A question in plain words: a key that no text has is shown by its values. */
export const plain = (text: string) => ({ key: 'sample_text', values: [text] });

export const statement = (
  article: ArticleSummary,
  sentence: string,
  attribution: Attribution = { kind: 'outlet', name: null },
): Statement => ({
  evidence: { article: article.id, paragraph: 2, start: 0, end: sentence.length, sentence },
  attribution,
});

const answer = (
  value: string,
  normalised: string | null,
  statements: Statement[],
  clashes: number[] = [],
): Answer => ({ value, normalised, statements, clashes });

export const separationDate: Fact = {
  id: 'separation-date',
  kind: 'date',
  verdict: 'disagree',
  question: plain('When did Mara Ellison and Tobias Renn separate?'),
  confidence: 0.9,
  answers: [
    answer(
      'in March',
      '2024-03',
      [
        statement(lantern, 'The couple, who met on the set of a radio play, parted in March.'),
        statement(northline, 'According to the petition, the date of separation was in March.', {
          kind: 'court',
          name: 'the petition',
        }),
      ],
      [1],
    ),
    answer(
      'shortly after New Year',
      '2024-01~',
      [
        statement(
          marquee,
          '“They have lived apart since shortly after New Year, and they are kind to each other,” a friend of the family says.',
          { kind: 'anonymous', name: 'a friend of the family' },
        ),
      ],
      [0],
    ),
  ],
};

export const houses: Fact = {
  id: 'houses',
  kind: 'money',
  verdict: 'disagree',
  question: plain('For how much was the house in Ardmore sold?'),
  confidence: 0.7,
  answers: [
    answer(
      '$4.2 million',
      null,
      [statement(lantern, 'Their house in Ardmore went for $4.2 million in April.')],
      [1],
    ),
    answer(
      'almost $5 million',
      '5000000 USD',
      [
        statement(northline, 'The Ardmore house was sold for almost $5 million, records show.', {
          kind: 'court',
          name: 'records',
        }),
      ],
      [0],
    ),
    answer('more than $4 million', '4000000 USD', [
      statement(unnamed, 'The sale brought them more than $4 million, a neighbor said.', {
        kind: 'named',
        name: 'a neighbor',
      }),
    ]),
  ],
};

export const filing: Fact = {
  id: 'filing',
  kind: 'status',
  verdict: 'update',
  question: plain('Has a divorce been filed?'),
  confidence: 0.8,
  answers: [
    answer('filed for divorce on Thursday', null, [
      statement(
        marquee,
        'On Thursday morning Ellison filed for divorce on Thursday, her lawyer confirmed.',
        { kind: 'representative', name: 'her lawyer' },
      ),
    ]),
    answer('plan to file', null, [
      statement(lantern, 'The two plan to file in the summer, a spokesperson wrote.', {
        kind: 'representative',
        name: 'a spokesperson',
      }),
    ]),
  ],
};

export const age: Fact = {
  id: 'age',
  kind: 'age',
  verdict: 'agree',
  question: plain('How old is Mara Ellison?'),
  confidence: 0.95,
  answers: [
    answer('38', null, [
      statement(lantern, 'Ellison, 38, has not spoken publicly since.'),
      statement(marquee, 'The 38-year-old was calm and, she said, “mostly gardening.”'),
    ]),
  ],
};

export const wedding: Fact = {
  id: 'wedding',
  kind: 'date',
  verdict: 'refine',
  question: plain('When did they marry?'),
  confidence: 0.9,
  answers: [
    answer('in 2015', '2015', [statement(northline, 'Ellison and Renn married in 2015.')]),
    answer('on June 6, 2015', '2015-06-06', [
      statement(marquee, 'They married on June 6, 2015, in a small harbor town.'),
    ]),
  ],
};
