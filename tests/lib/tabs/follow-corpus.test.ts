import { describe, expect, it } from 'vitest';
import type { PageState } from '../../../lib/messages/page-state.ts';
import { following, stateOf } from './following.ts';

describe('a corpus that has changed', () => {
  const showing = async (state: PageState) => {
    const all = following();
    all.turnTo(1);
    all.pass(200);
    await all.asked[0]?.answer(state);
    all.refresh();
    return all.questions();
  };

  it('has what was found in it asked for again', async () => {
    expect(await showing(stateOf('first'))).toEqual(['1 once', '1 once']);
  });

  it('is asked for once more where the answer was on its way', async () => {
    const all = following();
    all.turnTo(1);
    all.pass(200);
    all.refresh();
    expect(all.questions()).toEqual(['1 once']);
    await all.asked[0]?.answer(stateOf('of the corpus before'));
    expect(all.questions()).toEqual(['1 once', '1 once']);
    await all.asked[1]?.answer(stateOf('of the corpus now'));
    expect(all.shown.at(-1)).toEqual(stateOf('of the corpus now'));
    expect(all.asked).toHaveLength(2);
  });

  it('has no page read that is still coming', async () => {
    const all = following();
    all.turnTo(1);
    all.pass(200);
    await all.asked[0]?.answer(stateOf('first'));
    all.changed(1, 'loading');
    all.refresh();
    expect(all.questions()).toEqual(['1 once', '1 later']);
  });

  it('is nothing to a page that was never compared with it', async () => {
    expect(await showing({ state: 'not-permitted' })).toEqual(['1 once']);
    expect(await showing({ state: 'closed', page: 'pdf' })).toEqual(['1 once']);
  });
});
