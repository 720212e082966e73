/** The new list, in which entries that say the same as before are the same objects as before. */
export function unchangedKept<Entry extends { id: string }>(
  before: readonly Entry[],
  now: readonly Entry[],
): Entry[] {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  return now.map((entry) => {
    const same = known.get(entry.id);
    return same && JSON.stringify(same) === JSON.stringify(entry) ? same : entry;
  });
}
