/** The part of `browser.storage.local` that is taken. */
export interface MarkArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const BEGUN = 'import-begun';

/**
 * Stands on the disk while an export is imported, so that one that ended with the browser can be told
 * of and swept. A disk that has no room for it is told of by the import itself.
 */
export function importMark(area: MarkArea) {
  const passOver = (): void => {};
  return {
    set: (): Promise<void> => area.set({ [BEGUN]: true }).catch(passOver),
    clear: (): Promise<void> => area.remove(BEGUN).catch(passOver),
    stands: async (): Promise<boolean> => BEGUN in (await area.get(BEGUN)),
  };
}
