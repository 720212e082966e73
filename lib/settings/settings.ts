import * as v from 'valibot';

const settingsSchema = v.object({
  notice: v.picklist(['listed', 'all', 'click']),
  answered: v.boolean(),
  keepRead: v.optional(v.boolean(), false),
  syncAlone: v.optional(v.boolean(), true),
  keepDays: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
  keepMegabytes: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
});

/** What the reader chose. */
export interface Settings {
  /** Where articles are noticed without a click: the listed news sites, all sites, or nowhere. */
  notice: 'listed' | 'all' | 'click';
  /** Whether the reader has answered the question of the welcome page. */
  answered: boolean;
  /** Whether every celebrity article that is read is kept. */
  keepRead: boolean;
  /** Whether the sources that the reader added are asked for news without a click. */
  syncAlone: boolean;
  /** Articles older than this many days are removed, those kept by the reader aside; null for none. */
  keepDays: number | null;
  /** What the corpus may take, in millions of bytes, before its oldest articles go; null for all. */
  keepMegabytes: number | null;
}

export type Notice = Settings['notice'];

/** Those that ask for nothing and take nothing away. */
export const defaultSettings: Settings = {
  notice: 'click',
  answered: false,
  keepRead: false,
  syncAlone: true,
  keepDays: null,
  keepMegabytes: null,
};

/** The settings from a stored value; null where it is missing or damaged. */
export function settingsOf(stored: unknown): Settings | null {
  const parsed = v.safeParse(settingsSchema, stored);
  return parsed.success ? parsed.output : null;
}

/** The settings from a stored value; where it is missing or damaged, those that ask for nothing. */
export function parseSettings(stored: unknown): Settings {
  return settingsOf(stored) ?? defaultSettings;
}
