import { keepSettings, readSettings, type SettingsArea } from './kept-settings.ts';
import { noticedSites } from './noticed-sites.ts';
import type { Notice, Settings } from './settings.ts';

/** The part of `browser.permissions` that the choice takes. */
export interface SitePermissions {
  contains(asked: { origins: string[] }): Promise<boolean>;
  request(asked: { origins: string[] }): Promise<boolean>;
  remove(asked: { origins: string[] }): Promise<boolean>;
}

/** The reader's choice, and how the browser stands to it. */
export interface NoticeGrant {
  settings: Settings;
  /** Whether the browser grants the sites of the choice at present. */
  granted: boolean;
  /** Whether it was refused just now. */
  refused: boolean;
}

/** The kept choice, and whether the browser still grants it. */
export async function noticeGrant(
  permissions: SitePermissions,
  area: SettingsArea,
): Promise<NoticeGrant> {
  const settings = await readSettings(area);
  const origins = noticedSites(settings.notice);
  const granted = origins.length === 0 || (await permissions.contains({ origins }));
  return { settings, granted, refused: false };
}

/**
 * Asks the browser for the sites of a choice and keeps the choice where it agrees. Where it does not,
 * the first answer is kept nevertheless, to be mended with one click; later on what was granted before
 * is worth more. To be called from the click itself: the request is the first thing that happens. Who
 * wants to click gives the sites back.
 */
export async function chooseNotice(
  notice: Notice,
  permissions: SitePermissions,
  area: SettingsArea,
): Promise<NoticeGrant> {
  const origins = noticedSites(notice);
  const agreed = origins.length === 0 || (await permissions.request({ origins }));
  const before = await readSettings(area);
  if (agreed || !before.answered) await keepSettings(area, { ...before, notice, answered: true });
  if (!agreed) return { ...(await noticeGrant(permissions, area)), refused: true };
  if (notice === 'click')
    await permissions.remove({ origins: [...noticedSites('all'), ...noticedSites('listed')] });
  return noticeGrant(permissions, area);
}
