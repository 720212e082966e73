/** What a date takes along from one sentence and may miss in another that gives the same date. */
const PREPOSITION = /^(?:in|on|by|since|during|around|at)\s/i;

/**
 * A sentence word for word, the answer in it underlined, a date if need be without its preposition. Where
 * the answer is not found as it stands (it was put together from two places), nothing is marked.
 */
export function MarkedSentence({ sentence, value }: { sentence: string; value: string }) {
  const text = sentence.toLowerCase();
  const whole = value.toLowerCase();
  const words = text.includes(whole) ? whole : whole.replace(PREPOSITION, '');
  const start = text.indexOf(words);
  // Lower-casing can change a text's length; then offsets no longer hold.
  const sameLength = text.length === sentence.length;
  if (start < 0 || words === '' || !sameLength) return <>{sentence}</>;
  const end = start + words.length;
  return (
    <>
      {sentence.slice(0, start)}
      <mark>{sentence.slice(start, end)}</mark>
      {sentence.slice(end)}
    </>
  );
}
