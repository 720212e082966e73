/** The part of `browser.alarms` that the schedule takes. */
export interface Alarms {
  get(name: string): Promise<{ scheduledTime: number } | undefined>;
  create(name: string, when: { delayInMinutes: number; periodInMinutes: number }): unknown;
}

export const SYNC_ALARM = 'sync';

/** Minutes between two looks at what is due; each source is asked at most hourly. */
const PERIOD = 30;

/**
 * Sees to it that the alarm stands: a browser may lose it at a restart or an update. One that stands
 * is left as it is, or else a worker that starts often would put it off for ever; but one that lies
 * further off than it may was set while the clock was wrong.
 * @param now milliseconds since 1970
 */
export async function keepSyncAlarm(alarms: Alarms, now: number): Promise<void> {
  const standing = await alarms.get(SYNC_ALARM);
  if (standing && standing.scheduledTime - now <= PERIOD * 60_000) return;
  await alarms.create(SYNC_ALARM, { delayInMinutes: 1, periodInMinutes: PERIOD });
}
