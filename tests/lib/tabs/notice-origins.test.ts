import { describe, expect, it } from 'vitest';
import { noticeOrigins } from '../../../lib/tabs/notice-origins.ts';

const listed = ['*://*.people.example/*', '*://*.gossip.example/*'];

describe('the sites on which articles are noticed', () => {
  it('are those chosen and granted', () => {
    expect(noticeOrigins(listed, listed)).toEqual(listed);
  });

  it('leave out a site whose permission was revoked', () => {
    expect(noticeOrigins(listed, ['*://*.gossip.example/*'])).toEqual(['*://*.gossip.example/*']);
  });

  it('stay those chosen when more is granted', () => {
    expect(noticeOrigins(listed, ['*://*/*'])).toEqual(listed);
  });

  it('are none without a grant, and none when the reader wants to click', () => {
    expect(noticeOrigins(listed, [])).toEqual([]);
    expect(noticeOrigins([], ['<all_urls>'])).toEqual([]);
  });
});
