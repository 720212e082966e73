import { warmUp } from '../../lib/context/warm-up.ts';

/** Begins a warm-up with the first call, and gives what ends it. */
export function warmUpOnce(): () => () => void {
  let begun = false;
  return () => {
    let wanted = !begun;
    begun = true;
    if (wanted)
      void warmUp(async () => {
        await new Promise((resolve) => setTimeout(resolve));
        return wanted;
      });
    return () => {
      wanted = false;
    };
  };
}
