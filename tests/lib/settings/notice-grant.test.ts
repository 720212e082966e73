import { describe, expect, it } from 'vitest';
import type { SettingsArea } from '../../../lib/settings/kept-settings.ts';
import {
  chooseNotice,
  noticeGrant,
  type SitePermissions,
} from '../../../lib/settings/notice-grant.ts';

import { defaultSettings } from '../../../lib/settings/settings.ts';

const memoryArea = (): SettingsArea => {
  const items: Record<string, unknown> = {};
  return {
    get: (key) => Promise.resolve(key in items ? { [key]: items[key] } : {}),
    set: (changes) => Promise.resolve(void Object.assign(items, changes)),
  };
};

/** A browser whose reader answers every prompt alike. */
const permissionsThat = (agrees: boolean): SitePermissions => {
  const held = new Set<string>();
  return {
    contains: ({ origins }) => Promise.resolve(origins.every((origin) => held.has(origin))),
    request: ({ origins }) => {
      if (agrees) for (const origin of origins) held.add(origin);
      return Promise.resolve(agrees);
    },
    remove: ({ origins }) => {
      for (const origin of origins) held.delete(origin);
      return Promise.resolve(true);
    },
  };
};

describe('chooseNotice', () => {
  it('asks before anything else happens, as the browser wants it within the click', () => {
    const calls: string[] = [];
    const area: SettingsArea = {
      get: () => (calls.push('get'), Promise.resolve({})),
      set: () => (calls.push('set'), Promise.resolve()),
    };
    const permissions = {
      ...permissionsThat(true),
      request: () => (calls.push('request'), Promise.resolve(true)),
    };
    void chooseNotice('all', permissions, area);
    expect(calls).toEqual(['request']);
  });

  it('keeps a choice that the browser grants', async () => {
    const chosen = await chooseNotice('listed', permissionsThat(true), memoryArea());
    expect(chosen).toEqual({
      settings: { ...defaultSettings, notice: 'listed', answered: true },
      granted: true,
      refused: false,
    });
  });

  it('keeps the first answer where the browser refuses, to be mended later', async () => {
    const area = memoryArea();
    const chosen = await chooseNotice('all', permissionsThat(false), area);
    expect(chosen).toEqual({
      settings: { ...defaultSettings, notice: 'all', answered: true },
      granted: false,
      refused: true,
    });
    expect(await chooseNotice('all', permissionsThat(true), area)).toMatchObject({ granted: true });
  });

  it('keeps a choice that works where the browser refuses another', async () => {
    const area = memoryArea();
    const permissions = permissionsThat(true);
    await chooseNotice('listed', permissions, area);
    const refusing = { ...permissions, request: () => Promise.resolve(false) };
    expect(await chooseNotice('all', refusing, area)).toEqual({
      settings: { ...defaultSettings, notice: 'listed', answered: true },
      granted: true,
      refused: true,
    });
  });

  it('gives the sites back where the reader wants to click', async () => {
    const permissions = permissionsThat(true);
    const area = memoryArea();
    await chooseNotice('all', permissions, area);
    await chooseNotice('click', permissions, area);
    expect(await permissions.contains({ origins: ['*://*/*'] })).toBe(false);
  });
});

describe('noticeGrant', () => {
  it('tells when the browser has taken the permission back, and remembers the choice', async () => {
    const permissions = permissionsThat(true);
    const area = memoryArea();
    await chooseNotice('all', permissions, area);
    await permissions.remove({ origins: ['*://*/*'] });
    expect(await noticeGrant(permissions, area)).toEqual({
      settings: { ...defaultSettings, notice: 'all', answered: true },
      granted: false,
      refused: false,
    });
  });
});
