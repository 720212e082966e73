import { describe, expect, it } from 'vitest';
import { isPrivateHost } from '../../../lib/corpus/is-private-host.ts';

describe('a host is private', () => {
  const hostOf = (host: string) => new URL(`http://${host}/`).hostname;

  it.each([
    'localhost',
    'localhost.',
    'printer',
    'router.',
    'nas.local',
    'nas.local.',
    '127.0.0.1',
    '0x7f000001',
    '2130706433',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.1.1',
    '100.64.0.1',
    '[::1]',
    '[fe80::1]',
    '[fd00::1]',
    '[::ffff:10.0.0.1]',
  ])('%s', (host) => {
    expect(isPrivateHost(hostOf(host))).toBe(true);
  });

  it.each([
    'packs.example',
    'packs.example.',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '[2001:db8::1]',
  ])('but not %s', (host) => {
    expect(isPrivateHost(hostOf(host))).toBe(false);
  });
});
