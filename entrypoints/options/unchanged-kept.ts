/** What entries say. There may be hundreds, which are looked at several times a second: each is written once. */
const texts = new WeakMap<object, string>();

function textOf(entry: object): string {
  const text = texts.get(entry) ?? JSON.stringify(entry);
  texts.set(entry, text);
  return text;
}

/** The new list, in which entries that say the same as before are the same objects as before. */
export function unchangedKept<Entry extends { id: string }>(
  before: readonly Entry[],
  now: readonly Entry[],
): Entry[] {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  return now.map((entry) => {
    const same = known.get(entry.id);
    return same && textOf(same) === textOf(entry) ? same : entry;
  });
}
