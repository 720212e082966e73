import { expect, it } from 'vitest';
import { keepSyncAlarm, SYNC_ALARM, type Alarms } from '../../../lib/sync/sync-alarm.ts';

/** The browser's alarms; a restart may lose them. */
function someAlarms() {
  const standing = new Map<string, number>();
  let made = 0;
  const alarms: Alarms = {
    get: async (name) => standing.get(name),
    create: (name) => standing.set(name, (made += 1)),
  };
  return { alarms, standing };
}

it('makes the alarm at the first start, and again where the browser has lost it', async () => {
  const { alarms, standing } = someAlarms();
  await keepSyncAlarm(alarms);
  expect(standing.get(SYNC_ALARM)).toBe(1);
  standing.clear();
  await keepSyncAlarm(alarms);
  expect(standing.get(SYNC_ALARM)).toBe(2);
});

it('leaves an alarm that stands, so that frequent starts do not put it off', async () => {
  const { alarms, standing } = someAlarms();
  await keepSyncAlarm(alarms);
  await keepSyncAlarm(alarms);
  expect(standing.get(SYNC_ALARM)).toBe(1);
});
