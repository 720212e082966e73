import * as v from 'valibot';

const settingsSchema = v.object({
  notice: v.picklist(['listed', 'all', 'click']),
  answered: v.boolean(),
});

/** What the reader chose. */
export interface Settings {
  /** Where articles are noticed without a click: the listed news sites, all sites, or nowhere. */
  notice: 'listed' | 'all' | 'click';
  /** Whether the reader has answered the question of the welcome page. */
  answered: boolean;
}

export type Notice = Settings['notice'];

const defaults: Settings = { notice: 'click', answered: false };

/** The settings from a stored value; where it is missing or damaged, those that ask for nothing. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(settingsSchema, stored);
  return parsed.success ? parsed.output : defaults;
}
