import * as v from 'valibot';
import type { OwnMessages } from './messages.ts';

/** The question of a view that follows the tabs. */
export const FollowedPageSchema: v.GenericSchema<unknown, OwnMessages['followed-page']['send']> =
  v.object({ tab: v.number(), read: v.picklist(['later', 'once', 'again']) });
