import { configure, render } from '@testing-library/preact';
import { run } from 'axe-core';
import type { ComponentChild } from 'preact';
import { SpeechContext } from '../../components/wording/wording.ts';
import { english } from './samples/english.ts';

// A busy machine takes its time to draw again.
configure({ asyncUtilTimeout: 4_000 });

/** Renders with the English texts, as an entrypoint does. */
export function show(view: ComponentChild) {
  return render(<SpeechContext.Provider value={english}>{view}</SpeechContext.Provider>);
}

/** What a reader with assistive technology would stumble over, by rule; contrast needs a real browser. */
export async function barriers(container: Element): Promise<string[]> {
  const { violations } = await run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
