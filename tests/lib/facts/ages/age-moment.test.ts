import { describe, expect, it } from 'vitest';
import { ageMoment } from '../../../../lib/facts/ages/age-moment.ts';

function momentOf(sentence: string): string {
  const match = /\d+(?:\w+ birthday)?/.exec(sentence);
  const start = match?.index ?? 0;
  return ageMoment(sentence, start, start + (match?.[0].length ?? 0));
}

describe('the moment of an age', () => {
  it.each([
    ['Kolb, 34, sang.', 'now'],
    ['She is 34.', 'now'],
    ['At 34 she is a mother.', 'now'],
    ['Kolb, who turned 34 last week, sang.', 'turned'],
    ['Kolb turned 34 in the spring of 2015.', 'then'],
    ['She was 17 when she left.', 'then'],
    ['Since she was 17 she has sung.', 'then'],
    ['“I signed it; I was 17.”', 'then'],
    ['The 34-year-old, who had her birthday on the ward, sang.', 'turned'],
    ['She joined the band at the age of 17.', 'then'],
    ['She was 17 in 1998.', 'then'],
    ['She will turn 35 on Sunday.', 'then'],
    ['He sang on her 40th birthday.', 'then'],
    ['She died on Sunday at the age of 81.', 'end'],
    ['She passed away in her sleep, aged 81.', 'end'],
    ['He was 34 when he died on Sunday.', 'end'],
    ['She was just 34 when she was found dead.', 'end'],
    ['She was 34 when he died.', 'then'],
    ['Cancer killed her when she was just 43 years old.', 'end'],
    ['The crash cost the singer her life at 43.', 'end'],
    ['Kolb, who was 17 then, agreed.', 'then'],
  ])('%s', (sentence, moment) => {
    expect(momentOf(sentence)).toBe(moment);
  });

  it('looks back with the year before it', () => {
    expect(ageMoment('In 1994, aged 26, she moved to Porto.', 14, 16)).toBe('then');
  });
});
