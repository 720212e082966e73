import { browser } from 'wxt/browser';
import { readSettings } from '../../lib/settings/kept-settings.ts';
import { keepSyncAlarm, SYNC_ALARM } from '../../lib/sync/sync-alarm.ts';
import type { syncRunner } from './sync-runner.ts';

/** Has what is due synced by an alarm, where the reader has not switched that off. */
export function scheduleSync(sync: Pick<ReturnType<typeof syncRunner>, 'start'>): void {
  const syncDue = async (): Promise<void> => {
    const { syncAlone } = await readSettings(browser.storage.local);
    if (syncAlone) await sync.start(null, true);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SYNC_ALARM) void syncDue();
  });
  void keepSyncAlarm(browser.alarms, Date.now());
}
