// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { MarkedSentence } from '../../components/story/MarkedSentence.tsx';
import { show } from './show.tsx';

function markedIn(sentence: string, value: string): string | undefined {
  const { container } = show(<MarkedSentence sentence={sentence} value={value} />);
  expect(container.textContent).toBe(sentence);
  return container.querySelector('mark')?.textContent;
}

describe('MarkedSentence', () => {
  it('marks a date with its preposition, however that is written', () => {
    expect(markedIn('In early May, they wed.', 'in early May')).toBe('In early May');
  });

  it('marks the date alone where another sentence has no preposition', () => {
    expect(markedIn('Their May 2019 wedding was quiet.', 'in May 2019')).toBe('May 2019');
  });

  it('marks nothing where the answer is not in the sentence', () => {
    expect(markedIn('They wed last spring.', 'in May 2019')).toBeUndefined();
  });
});
