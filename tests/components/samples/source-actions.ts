import type { SourceActions } from '../../../components/options/source-entry.ts';

/** What can be done with sources, without doing any of it. */
export const sourceActions: SourceActions = {
  onSync: () => {},
  onCancel: () => {},
  onRemove: () => {},
  onAcceptKey: () => {},
  onWhole: () => {},
  readRuns: () => Promise.resolve([]),
};
