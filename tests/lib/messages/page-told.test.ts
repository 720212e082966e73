import { describe, expect, it } from 'vitest';
import { pageTold } from '../../../lib/messages/page-told.ts';

const self = { id: 'second-source', origin: 'extension://second-source/' };
const background = { id: self.id, url: `${self.origin}background.js` };
const told = (state: unknown, tab: unknown = 4) => ({
  type: 'page-told',
  payload: { tab, state },
});

describe('what is told of a page', () => {
  it('is believed of the background', () => {
    const state = { state: 'not-permitted' };
    expect(pageTold(told(state), background, self)).toEqual({ tab: 4, state });
    expect(pageTold(told(null), background, self)).toEqual({ tab: 4, state: null });
  });

  it.each([
    ['a page', { id: self.id, url: 'https://evil.example/', tab: { id: 4, incognito: false } }],
    ['another extension', { id: 'stranger', url: 'extension://stranger/background.js' }],
    ['an address that only looks alike', { id: self.id, url: `https://a.example/${self.origin}` }],
    ['nobody', {}],
  ])('is not believed of %s', (_who, sender) => {
    expect(pageTold(told(null), sender, self)).toBeNull();
  });

  it.each([null, 'page-told', { type: 'page-told' }, told('related'), told(null, 'four')])(
    'is nothing where it is malformed: %j',
    (message) => {
      expect(pageTold(message, background, self)).toBeNull();
    },
  );

  it('is nothing where another message passes', () => {
    expect(pageTold({ type: 'awake', payload: {} }, background, self)).toBeNull();
  });
});
