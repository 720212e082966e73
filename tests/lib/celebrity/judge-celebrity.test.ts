import { describe, expect, it } from 'vitest';

import { judgeCelebrity } from '../../../lib/celebrity/judge-celebrity.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { headlinedArticle } from '../people/headlined-article.ts';

const SPLIT = headlinedArticle(
  'Mirella Sandoval and husband Colm Ferrant are divorcing',
  'Mirella Sandoval and Colm Ferrant have split after six years of marriage, her publicist confirmed.',
  'The actress, 35, filed for divorce on Tuesday. “Mirella is heartbroken,” a source told a magazine.',
  'The couple, who starred together in the film Harbour Lights, share a daughter, Ondine, 4.',
  'Sandoval posted on Instagram that she and Ferrant “will always be a family”. Fans sent her hearts.',
);
const VOTE = headlinedArticle(
  'Senator Harlan Whitcombe loses vote on budget bill',
  'Senator Harlan Whitcombe lost a vote in the Senate on Thursday, as Republicans blocked his budget bill.',
  'Whitcombe said that the government would shut down unless Congress acts before the election.',
  'Democrats called the policy reckless. The White House said the president would veto any tax increase.',
);
const MATCH = headlinedArticle(
  'Tomas Verhoeven scores twice as Rovers beat City',
  'Tomas Verhoeven scored two goals as Rovers beat City 3-1 in the Premier League on Saturday.',
  'The striker put the team ahead in the first half. Verhoeven has 14 goals this season.',
  'The coach praised his players. Rovers go to the top of the league with 40 points.',
);
const MERGER = headlinedArticle(
  'Norvane shares fall as merger talks end',
  'Shares of Norvane fell 8 percent on Monday after the company said merger talks had ended.',
  'Chief executive Dana Holtby said the firm would cut jobs. Analysts expect lower profit this quarter.',
);

describe('celebrity news', () => {
  it('is told by who it is about and how it is written, for people on no list', () => {
    const verdict = judgeCelebrity(SPLIT);
    expect(verdict.celebrity).toBe(true);
    expect(verdict.people.slice(0, 2)).toEqual(['Mirella Sandoval', 'Colm Ferrant']);
  });

  it.each([
    ['politics', VOTE],
    ['a sport result', MATCH],
    ['business', MERGER],
    [
      'a text about nobody',
      headlinedArticle('How to bake bread', 'Mix flour, water and salt. Wait.'),
    ],
    ['no text', headlinedArticle(null)],
  ])('is not %s', (_, article) => {
    expect(judgeCelebrity(article).celebrity).toBe(false);
  });

  it('is not business, though a famous person is named in it', () => {
    const named = {
      ...MERGER,
      paragraphs: [...MERGER.paragraphs, 'Taylor Swift sang at its party.'],
    };
    expect(judgeCelebrity(named).celebrity).toBe(false);
  });

  it('names the people of other news too', () => {
    expect(judgeCelebrity(VOTE).people).toEqual(['Harlan Whitcombe']);
  });

  it('is not an article that nobody carries, however it is written', () => {
    const feature = headlinedArticle(
      'Streaming service tests a button for series',
      'The service lets viewers of its films and series skip the music at the start of an episode.',
      'Fans of the drama Low Water and of the comedy Salt Road posted that they love the button.',
      'The reality show Harbour Nights and the sitcom Next of Kin have it too, as have 40 movies.',
    );
    expect(judgeCelebrity(feature).celebrity).toBe(false);
  });

  it.each([
    [
      'a wedding of people whom nobody knows',
      headlinedArticle(
        'Bride and groom stuck in lift for three hours',
        'Karen Ostrow and Neil Tavish were stuck in the lift of their hotel for three hours after their wedding.',
        'Ostrow, a dental nurse, and her husband, a roofer, ate the top of the cake. “She laughed, he cried,” said her mother.',
        'The couple had met at school. Their honeymoon in Wales began a day late.',
      ),
    ],
    [
      'the death of a scientist',
      headlinedArticle(
        'Chemist Wilhelmina Ostrander dies at 91',
        'Wilhelmina Ostrander, who found out how soot forms, died on Monday at her home. Her son confirmed her death.',
        'Professor Ostrander led a laboratory at the university for 30 years. Her research was used by engineers.',
        'She is survived by her husband, two sons and a daughter.',
      ),
    ],
  ])('is not %s', (_, article) => {
    expect(judgeCelebrity(article).celebrity).toBe(false);
  });

  it('writes one spelling of a suffix', () => {
    const article = headlinedArticle(
      'Actor Dorian Pell Jr. weds',
      'Dorian Pell Jr. has married. The actor wept.',
    );
    expect(judgeCelebrity(article).people).toEqual(['Dorian Pell Jr']);
  });

  it('heeds where the site files an article', () => {
    const thin = headlinedArticle(
      'Colm Ferrant talks about his boat',
      'Colm Ferrant has a boat. He likes it.',
    );
    expect(judgeCelebrity(thin).celebrity).toBe(false);
    expect(judgeCelebrity({ ...thin, section: 'Celebrity News' }).celebrity).toBe(true);
    expect(judgeCelebrity({ ...thin, section: 'Sport' }).celebrity).toBe(false);
  });
});

describe('the reasons', () => {
  it('say what carried the verdict, and with which words', () => {
    const { reasons } = judgeCelebrity({ ...SPLIT, section: 'Entertainment' });
    expect(reasons[0]?.key).toBe('celebrity_reason_words');
    expect(reasons).toContainEqual({ key: 'celebrity_reason_section', values: ['Entertainment'] });
    const words = reasons.find(({ key }) => key === 'celebrity_reason_words');
    expect(words?.values).toHaveLength(1);
  });

  it('begin with what spoke against other news', () => {
    const { reasons } = judgeCelebrity(VOTE);
    expect(reasons[0]?.key).toBe('celebrity_reason_other_words');
  });

  it('have a text each, with as many places as fill-ins', () => {
    const texts = new Map(Object.entries(messages));
    for (const article of [{ ...SPLIT, keywords: ['celebs'] }, VOTE, MATCH, MERGER])
      for (const { key, values } of judgeCelebrity(article).reasons) {
        const text = texts.get(key);
        expect(text).toBeDefined();
        const places = text && 'placeholders' in text ? Object.keys(text.placeholders) : [];
        expect(places).toHaveLength(values.length);
      }
  });
});
