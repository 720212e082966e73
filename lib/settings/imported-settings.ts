import { type Settings, settingsOf } from './settings.ts';

/**
 * The settings that hold after an import: those of the file, but for what is removed by itself, which
 * stays as it is here: an import adds, and may not make articles go that the reader holds.
 * @param stored as it stands in the file; where it is missing or damaged, nothing changes
 */
export function importedSettings(here: Settings, stored: unknown): Settings {
  const { keepDays, keepMegabytes } = here;
  const given = settingsOf(stored);
  return given ? { ...given, keepDays, keepMegabytes } : here;
}
