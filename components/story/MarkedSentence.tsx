/**
 * A sentence word for word, the answer in it underlined. Where the answer is not found as it stands
 * (it was put together from two places), nothing is marked.
 */
export function MarkedSentence({ sentence, value }: { sentence: string; value: string }) {
  const start = sentence.toLowerCase().indexOf(value.toLowerCase());
  // Lower-casing can change a text's length; then offsets no longer hold.
  const sameLength = sentence.toLowerCase().length === sentence.length;
  if (start < 0 || value === '' || !sameLength) return <>{sentence}</>;
  const end = start + value.length;
  return (
    <>
      {sentence.slice(0, start)}
      <mark>{sentence.slice(start, end)}</mark>
      {sentence.slice(end)}
    </>
  );
}
