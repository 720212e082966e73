import { expect, it } from 'vitest';
import { keepSyncAlarm, SYNC_ALARM, type Alarms } from '../../../lib/sync/sync-alarm.ts';

const now = Date.UTC(2024, 4, 5, 12);
const year = 365 * 86_400_000;

/** The browser's alarms; a restart may lose them. */
function someAlarms() {
  const standing = new Map<string, { scheduledTime: number }>();
  const made: number[] = [];
  const alarms: Alarms = {
    get: async (name) => standing.get(name),
    create: (name, { delayInMinutes }) => {
      made.push(delayInMinutes);
      standing.set(name, { scheduledTime: now + delayInMinutes * 60_000 });
    },
  };
  return { alarms, standing, made };
}

it('makes the alarm at the first start, and again where the browser has lost it', async () => {
  const { alarms, standing, made } = someAlarms();
  await keepSyncAlarm(alarms, now);
  expect(standing.has(SYNC_ALARM)).toBe(true);
  standing.clear();
  await keepSyncAlarm(alarms, now);
  expect(standing.has(SYNC_ALARM)).toBe(true);
  expect(made).toEqual([1, 1]);
});

it('leaves an alarm that stands, so that frequent starts do not put it off', async () => {
  const { alarms, made } = someAlarms();
  for (const minutes of [0, 1, 2]) await keepSyncAlarm(alarms, now + minutes * 60_000);
  expect(made).toHaveLength(1);
});

it('makes an alarm anew that was set while the clock was a year ahead', async () => {
  const { alarms, standing } = someAlarms();
  standing.set(SYNC_ALARM, { scheduledTime: now + year });
  await keepSyncAlarm(alarms, now);
  expect(standing.get(SYNC_ALARM)).toEqual({ scheduledTime: now + 60_000 });
});
