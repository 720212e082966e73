import { describe, expect, it } from 'vitest';
import { evidenceLink, openableAddress } from '../../components/story/evidence-link.ts';

describe('evidenceLink', () => {
  it('opens a short sentence by all its words', () => {
    expect(evidenceLink('https://news.example/a', 'They parted in March.')).toBe(
      'https://news.example/a#:~:text=They%20parted%20in%20March.',
    );
  });

  it('opens a long sentence by its first and last words', () => {
    const sentence = 'one two three four five six seven eight nine ten eleven';
    expect(evidenceLink('https://news.example/a', sentence)).toBe(
      'https://news.example/a#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    );
  });

  it('writes out the signs that have a meaning in a text directive', () => {
    expect(evidenceLink('https://news.example/a', 'two-year-old, & more')).toBe(
      'https://news.example/a#:~:text=two%2Dyear%2Dold%2C%20%26%20more',
    );
  });

  it('keeps a fragment that the address has', () => {
    expect(evidenceLink('https://news.example/a#part', 'Yes.')).toBe(
      'https://news.example/a#part:~:text=Yes.',
    );
  });

  it('is none where there is no address', () => {
    expect(evidenceLink(null, 'Yes.')).toBeNull();
  });
});

describe('openableAddress', () => {
  // oxlint-disable-next-line no-script-url
  it.each(['javascript:alert(1)', 'data:text/html,hi', 'file:///etc/hosts', 'text:81c0', ''])(
    'refuses %s',
    (address) => {
      expect(openableAddress(address)).toBeNull();
    },
  );
});
