/** Hands values on, at most one in so many milliseconds; the last one always comes. */
export function latestOf<T>(onValue: (value: T) => void, pause: number): (value: T) => void {
  let held: { value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const pass = (): void => {
    timer = null;
    if (!held) return;
    const { value } = held;
    held = null;
    timer = setTimeout(pass, pause);
    onValue(value);
  };
  return (value) => {
    held = { value };
    if (timer === null) pass();
  };
}
