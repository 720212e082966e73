/** Shorter than this is not told apart by the clock of the processor. */
const leastMs = 30;

function busyMs(work: () => unknown, times: number): number {
  const start = process.threadCpuUsage();
  for (let time = 0; time < times; time++) work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Milliseconds that work keeps this thread busy, in the fastest of several runs; short work is repeated
 * within each. Time in which other programs have the processor does not count.
 */
export function bestOf(runs: number, work: () => unknown): number {
  let times = 1;
  while (times < 1024 && busyMs(work, times) < leastMs) times *= 2;
  const each = Array.from({ length: runs }, () => busyMs(work, times) / times);
  return Math.min(...each);
}
