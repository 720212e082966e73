import { describe, expect, it } from 'vitest';
import { importedSettings } from '../../../lib/settings/imported-settings.ts';
import {
  keepSettings,
  readSettings,
  type SettingsArea,
} from '../../../lib/settings/kept-settings.ts';
import { newsSites } from '../../../lib/settings/news-sites.ts';
import { noticedSites } from '../../../lib/settings/noticed-sites.ts';
import { sitePattern } from '../../../lib/settings/site-pattern.ts';
import { defaultSettings, parseSettings, type Settings } from '../../../lib/settings/settings.ts';

const memoryArea = (): SettingsArea => {
  const items: Record<string, unknown> = {};
  return {
    get: (key) => Promise.resolve(key in items ? { [key]: items[key] } : {}),
    set: (changes) => Promise.resolve(void Object.assign(items, changes)),
  };
};

describe('settings', () => {
  it('ask for nothing until the reader has answered', async () => {
    expect(await readSettings(memoryArea())).toEqual(defaultSettings);
  });

  it('come back as they were kept', async () => {
    const area = memoryArea();
    const chosen: Settings = {
      ...defaultSettings,
      notice: 'listed',
      keepRead: true,
      keepDays: 365,
    };
    await keepSettings(area, chosen);
    expect(await readSettings(area)).toEqual(chosen);
  });

  it('of an earlier version keep nothing and remove nothing by themselves', () => {
    expect(parseSettings({ notice: 'all', answered: true })).toEqual({
      ...defaultSettings,
      notice: 'all',
      answered: true,
    });
  });

  it.each([null, 'all', { notice: 'everywhere', answered: true }, { notice: 'all' }])(
    'fall back to the defaults where the stored value is damaged: %j',
    (stored) => {
      expect(parseSettings(stored)).toEqual(defaultSettings);
    },
  );
});

describe('settings that come with an import', () => {
  const here: Settings = { ...defaultSettings, answered: true, keepDays: null, keepMegabytes: 500 };

  it('take the place of those here, but remove nothing that those here would not', () => {
    const given: Settings = {
      ...defaultSettings,
      notice: 'all',
      answered: true,
      keepDays: 30,
      keepMegabytes: null,
    };
    expect(importedSettings(here, given)).toEqual({ ...given, keepDays: null, keepMegabytes: 500 });
  });

  it.each([null, undefined, 'all', { notice: 'everywhere', answered: true }])(
    'change nothing where they are damaged: %j',
    (stored) => {
      expect(importedSettings(here, stored)).toEqual(here);
    },
  );
});

describe('noticed sites', () => {
  it('are none where the reader wants to click', () => {
    expect(noticedSites('click')).toEqual([]);
  });

  it('are well-formed match patterns, each once', () => {
    const patterns = noticedSites('listed');
    expect(new Set(patterns).size).toBe(newsSites.length);
    for (const pattern of patterns)
      expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  });
});

describe('sitePattern', () => {
  it.each([
    ['https://packs.example/a/latest.json', 'https://packs.example/*'],
    ['http://127.0.0.1:8080/latest.json', 'http://127.0.0.1/*'],
    ['http://[::1]:8080/', 'http://[::1]/*'],
    ['file:///etc/hosts', null],
    ['not an address', null],
  ])('%s is asked for as %s', (address, pattern) => {
    expect(sitePattern(address)).toBe(pattern);
  });
});
