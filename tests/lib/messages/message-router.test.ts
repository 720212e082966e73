import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { messageRouter, route, type MessageRoutes } from '../../../lib/messages/message-router.ts';
import { FollowedPageSchema } from '../../../lib/messages/followed-page-message.ts';
import { FetchedPageSchema } from '../../../lib/messages/fetched-page.ts';
import { KeptOfTabSchema, StoryWordSchema } from '../../../lib/messages/story-word-message.ts';
import { PageReadSchema } from '../../../lib/messages/page-read.ts';

const self = { id: 'second-source', origin: 'extension://second-source/' };
const page = {
  id: self.id,
  url: 'https://news.example/story',
  frameId: 0,
  tab: { id: 7, incognito: false },
};
const popup = { id: self.id, url: `${self.origin}popup.html` };
const read = { url: 'https://news.example/story', result: { refused: 'home-page' } };

function routerWithLog() {
  const log: unknown[] = [];
  const nothing = v.object({});
  const answer = async (...args: unknown[]) => {
    log.push(args);
    return null;
  };
  const routes: MessageRoutes = {
    page: { 'read-me': route(nothing, answer), 'page-read': route(PageReadSchema, answer) },
    own: {
      'page-state': route(v.object({ tab: v.number() }), async ({ tab }) => {
        log.push(tab);
        return { state: 'reading' };
      }),
      'followed-page': route(FollowedPageSchema, async () => ({ state: 'reading' as const })),
      'keep-page': route(v.object({ tab: v.number() }), async () => 'done' as const),
      'give-up-kept': route(KeptOfTabSchema, async () => 'done' as const),
      'restore-kept': route(KeptOfTabSchema, async () => 'done' as const),
      'say-of-story': route(StoryWordSchema, async () => 'done' as const),
      example: route(nothing, answer),
      awake: route(nothing, answer),
      'read-fetched': route(FetchedPageSchema, async () => ({ refused: 'home-page' as const })),
      'sync-now': route(v.object({ source: v.nullable(v.string()) }), answer),
      'import-file': route(v.object({ token: v.string() }), async () => ({ title: '' })),
      'import-everything': route(v.object({ token: v.string() }), async () => null),
      'import-cancel': route(v.object({ all: v.boolean() }), async () => null),
      'sync-cancel': route(v.object({ source: v.nullable(v.string()) }), answer),
    },
  };
  return { send: messageRouter(routes, self), log };
}

describe('messages of pages', () => {
  it('reach their route with the tab they came from', async () => {
    const { send, log } = routerWithLog();
    await send({ type: 'page-read', payload: read }, page);
    expect(log).toEqual([[read, { id: 7, private: false, url: page.url, document: undefined }]]);
  });

  it('have the very document read that asks, whatever it says of itself', async () => {
    const { send, log } = routerWithLog();
    const payload = { tab: 8, document: 'another', url: 'https://bank.example/' };
    await send({ type: 'read-me', payload }, { ...page, documentId: 'asks' });
    expect(log).toEqual([[{}, { id: 7, private: false, url: page.url, document: 'asks' }]]);
  });

  it('are ignored from a frame within the page, so that an advertisement cannot speak for it', () => {
    const { send, log } = routerWithLog();
    expect(send({ type: 'page-read', payload: read }, { ...page, frameId: 3 })).toBeUndefined();
    expect(send({ type: 'read-me', payload: {} }, { ...page, frameId: 3 })).toBeUndefined();
    expect(log).toEqual([]);
  });

  it.each([
    ['another extension', { ...page, id: 'stranger' }],
    ['nobody', {}],
    ['a page without address', { ...page, url: undefined }],
  ])('are ignored from %s', (_who, sender) => {
    const { send } = routerWithLog();
    expect(send({ type: 'page-read', payload: read }, sender)).toBeUndefined();
  });

  it.each([null, 'page-read', { type: 'page-read' }, { type: 'constructor', payload: {} }])(
    'are ignored when malformed: %j',
    (message) => {
      const { send } = routerWithLog();
      expect(send(message, page)).toBeUndefined();
    },
  );

  it.each([
    'page-state',
    'followed-page',
    'page-told',
    'example',
    'read-fetched',
    'sync-now',
    'sync-cancel',
  ])('cannot ask for %s, which only the extension may', (type) => {
    const { send, log } = routerWithLog();
    expect(send({ type, payload: { tab: 1, source: null, read: 'again' } }, page)).toBeUndefined();
    expect(log).toEqual([]);
  });
});

describe("messages of the extension's own pages", () => {
  it('are answered', async () => {
    const { send } = routerWithLog();
    const answer = await send({ type: 'page-state', payload: { tab: 3 } }, popup);
    expect(answer).toEqual({ state: 'reading' });
  });

  it('are ignored when their payload does not fit', () => {
    const { send } = routerWithLog();
    expect(send({ type: 'page-state', payload: { tab: 'three' } }, popup)).toBeUndefined();
  });

  it('are not believed from an address that only looks alike', () => {
    const { send } = routerWithLog();
    const lookalike = { id: self.id, url: 'https://evil.example/extension://second-source/' };
    expect(send({ type: 'page-state', payload: { tab: 3 } }, lookalike)).toBeUndefined();
  });
});
