import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageState } from '../../../lib/messages/page-state.ts';
import { following, stateOf } from './following.ts';

const reading: PageState = { state: 'reading' };

describe('a tab that comes into view', () => {
  it('is asked for, once the reader stays with it', async () => {
    const { turnTo, pass, questions, asked, shown } = following();
    turnTo(1);
    expect(questions()).toEqual([]);
    pass(200);
    expect(questions()).toEqual(['1 once']);
    await asked[0]?.answer(stateOf('first'));
    expect(shown).toEqual([reading, stateOf('first')]);
  });

  it('is the only one asked for where the reader runs through many', () => {
    const { turnTo, pass, questions } = following();
    for (const tab of [1, 2, 3, 4, 5]) {
      turnTo(tab);
      pass(50);
    }
    pass(200);
    expect(questions()).toEqual(['5 once']);
  });

  it('is not shown the late answer for the tab before', async () => {
    const { turnTo, pass, asked, shown } = following();
    turnTo(1);
    pass(200);
    turnTo(2);
    pass(200);
    await asked[1]?.answer(stateOf('second'));
    await asked[0]?.answer(stateOf('first'));
    expect(shown.at(-1)).toEqual(stateOf('second'));
  });

  it('is followed into the tab that the browser puts in its place', () => {
    const { turnTo, replaced, pass, questions } = following();
    turnTo(1);
    pass(200);
    replaced(7, 1);
    replaced(9, 8);
    pass(200);
    expect(questions()).toEqual(['1 once', '7 once']);
  });

  it('has failed where nobody answers, and can be asked for again', async () => {
    const { turnTo, renew, pass, asked, shown } = following();
    turnTo(1);
    pass(200);
    await asked[0]?.fail();
    expect(shown.at(-1)).toMatchObject({ state: 'failed', reason: 'unexpected' });
    void renew();
    await asked[1]?.answer(stateOf('first'));
    expect(shown.at(-1)).toEqual(stateOf('first'));
  });
});

describe('a page that is left in the tab in view', () => {
  const opened = async () => {
    const all = following();
    all.turnTo(1);
    all.pass(200);
    await all.asked[0]?.answer(stateOf('before'));
    return all;
  };

  it('is not read while the next one loads, and read once when that has settled', async () => {
    const { changed, pass, questions } = await opened();
    changed(1, 'loading');
    pass(1_000);
    changed(1, 'complete');
    pass(1_000);
    expect(questions()).toEqual(['1 once', '1 later']);
    pass(1_500);
    expect(questions()).toEqual(['1 once', '1 later', '1 again']);
  });

  it('is not read by us where it was noticed by itself', async () => {
    const { changed, told, pass, questions } = await opened();
    changed(1, 'loading');
    pass(500);
    told(1, null);
    changed(1, 'complete');
    pass(5_000);
    expect(questions()).toEqual(['1 once', '1 later', '1 later', '1 once']);
  });

  it.each(['loading', 'complete'] as const)(
    'gives way to the next one though its own notice comes late, when that is %s',
    async (status) => {
      const { changed, told, pass, asked, shown } = await opened();
      changed(1, 'loading');
      if (status === 'complete') changed(1, 'complete');
      told(1, null);
      await asked.at(-1)?.answer(stateOf('before'));
      if (status === 'loading') changed(1, 'complete');
      pass(5_000);
      // Not to be read again, where it was told of; but to be asked for at its own address.
      expect(asked.at(-1)?.read).toBe('once');
      await asked.at(-1)?.answer(stateOf('next'));
      expect(shown.at(-1)).toEqual(stateOf('next'));
    },
  );

  it('has nothing read for its late notice before the next one has settled', async () => {
    const { changed, told, pass, questions } = await opened();
    changed(1, 'complete');
    told(1, null);
    pass(1_000);
    expect(questions()).toEqual(['1 once', '1 later']);
  });

  it('is asked for though its address changes without loading', async () => {
    const { changed, pass, questions } = await opened();
    changed(1, 'complete');
    pass(5_000);
    expect(questions()).toEqual(['1 once', '1 later', '1 again']);
  });

  it('is not shown any more when its answer comes late', async () => {
    const { changed, renew, asked, shown } = await opened();
    void renew();
    changed(1, 'loading');
    await asked[1]?.answer(stateOf('too late'));
    expect(shown.at(-1)).toEqual(stateOf('before'));
  });

  it('is no concern where it is in another tab', async () => {
    const { changed, told, pass, questions, shown } = await opened();
    changed(2, 'loading');
    changed(2, 'complete');
    told(2, stateOf('elsewhere'));
    pass(5_000);
    expect(questions()).toEqual(['1 once']);
    expect(shown.at(-1)).toEqual(stateOf('before'));
  });
});

describe('what the popup was told', () => {
  it('is shown at once, without a question, in place of what is still asked', async () => {
    const { turnTo, told, pass, asked, questions, shown } = following();
    turnTo(1);
    pass(200);
    told(1, stateOf('of the popup'));
    await asked[0]?.answer({ state: 'not-permitted' });
    pass(5_000);
    expect(questions()).toEqual(['1 once']);
    expect(shown.at(-1)).toEqual(stateOf('of the popup'));
  });

  it('gives way to the page that has come meanwhile, though nobody notices that', async () => {
    const { turnTo, changed, told, pass, asked, shown } = following();
    turnTo(1);
    pass(200);
    changed(1, 'complete');
    told(1, stateOf('of the page before'));
    expect(shown.at(-1)).toEqual(stateOf('of the page before'));
    pass(5_000);
    await asked.at(-1)?.answer(stateOf('of the page in view'));
    expect(shown.at(-1)).toEqual(stateOf('of the page in view'));
  });

  it('may be of the page before where one is loading: it is asked for', () => {
    const { turnTo, changed, told, pass, questions, shown } = following();
    turnTo(1);
    pass(200);
    changed(1, 'loading');
    told(1, stateOf('of the popup'));
    expect(questions()).toEqual(['1 once', '1 later']);
    expect(shown).toEqual([reading]);
  });
});

describe('however tabs and pages change', () => {
  type Step = (all: ReturnType<typeof following>) => void;
  const tab = fc.integer({ min: 1, max: 3 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    tab.map(
      (id): Step =>
        ({ turnTo }) =>
          turnTo(id),
    ),
    fc.tuple(tab, fc.constantFrom('loading' as const, 'complete' as const)).map(
      ([id, status]): Step =>
        ({ changed }) =>
          changed(id, status),
    ),
    tab.map(
      (id): Step =>
        ({ told }) =>
          told(id, null),
    ),
    fc.integer({ min: 0, max: 3_000 }).map(
      (time): Step =>
        ({ pass }) =>
          pass(time),
    ),
  );

  it('asks at most twice for each change, and of the tab in view alone', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const all = following();
        let inView = 0;
        const { turnTo } = all;
        const watched = { ...all, turnTo: (id: number) => (turnTo((inView = id)), undefined) };
        for (const one of steps) {
          const before = all.asked.length;
          one(watched);
          const now = all.asked.slice(before);
          expect(now.every(({ tab: id }) => id === inView)).toBe(true);
        }
        expect(all.asked.length).toBeLessThanOrEqual(2 * steps.length);
      }),
    );
  });
});
