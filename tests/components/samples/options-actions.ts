import type { OptionsActions } from '../../../components/options/Options.tsx';
import { sourceActions } from './source-actions.ts';

/** What can be done on the options page, without doing any of it but what is given. */
export const optionsActions = (given: Partial<OptionsActions> = {}): OptionsActions => ({
  onChoose: () => {},
  ...sourceActions,
  onAddress: () => Promise.resolve({ title: 'A pack' }),
  onSuggested: () => Promise.resolve({ count: 2 }),
  onOpml: () => {},
  onSyncAlone: () => {},
  onFile: ({ name }) => Promise.resolve({ title: name }),
  onKeep: () => {},
  onUndo: () => {},
  onForget: () => {},
  onForgetUndone: () => {},
  onKeepRead: () => {},
  onRetention: () => {},
  onUndoCorrection: () => {},
  onExport: () => Promise.resolve(null),
  onImport: () => Promise.resolve(null),
  onCancelImport: () => {},
  onDelete: () => Promise.resolve(null),
  ...given,
});
