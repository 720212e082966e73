/** Makes a format once for each locale and manner: to make it takes a hundred times as long as to use it. */
export function madeOnce<Manner extends (string | number)[], Format>(
  make: (...manner: Manner) => Format,
): (...manner: Manner) => Format {
  const made = new Map<string, Format>();
  return (...manner) => {
    const key = manner.join(' ');
    const format = made.get(key) ?? make(...manner);
    made.set(key, format);
    return format;
  };
}
