import type { JSX } from 'preact';
import { PagePanel } from '../../components/page/PagePanel.tsx';
import { pageStates } from '../components/samples/page-states.ts';

const actions = {
  onOpen: (url: string) => alert(url),
  onSettings: () => alert('settings'),
  onRetry: () => alert('again'),
};

const panels = Object.fromEntries(
  Object.entries(pageStates).map(([name, state]) => [
    name,
    () => <PagePanel state={state} isPrivate={name === 'agreeing'} actions={actions} />,
  ]),
);

/** Everything that the reader can come to see, by name. */
export const exhibits: Record<string, () => JSX.Element> = { ...panels };
