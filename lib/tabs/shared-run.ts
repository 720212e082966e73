/**
 * Runs one at a time in each tab: who asks while the tab's page is being read gets the same answer.
 * @param run - as `TabTools.runInTab`
 */
export function sharedRun(
  run: (tab: number, document?: string) => Promise<unknown>,
): (tab: number, document?: string) => Promise<unknown> {
  const running = new Map<string, Promise<unknown>>();
  return (tab, document) => {
    const key = `${tab} ${document ?? ''}`;
    const known = running.get(key);
    if (known) return known;
    const begun = run(tab, document).finally(() => running.delete(key));
    running.set(key, begun);
    return begun;
  };
}
