import { parseSettings, type Settings } from './settings.ts';

/** The part of `browser.storage.local` that keeping settings takes. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The key in storage under which the settings stand; changes of it are the settings' changes. */
export const settingsKey = 'settings';

/** The kept settings, or the defaults. */
export async function readSettings(area: SettingsArea): Promise<Settings> {
  return parseSettings((await area.get(settingsKey))[settingsKey]);
}

/** Keeps the settings. */
export async function keepSettings(area: SettingsArea, settings: Settings): Promise<void> {
  await area.set({ [settingsKey]: settings });
}
