import * as v from 'valibot';
import { isOwn, type MessageSender, type Self } from './message-sender.ts';
import type { ToldMessages } from './messages.ts';
import type { PageState } from './page-state.ts';

type PageTold = ToldMessages['page-told']['send'];

const isState = (value: unknown): value is PageState =>
  typeof value === 'object' && value !== null && 'state' in value;

const ToldSchema = v.object({
  type: v.literal('page-told'),
  payload: v.object({ tab: v.number(), state: v.nullable(v.custom<PageState>(isState)) }),
});

/** What the background tells of a page; null for any other message, and for one that a page sent. */
export function pageTold(message: unknown, sender: MessageSender, self: Self): PageTold | null {
  const parsed = v.safeParse(ToldSchema, message);
  return parsed.success && isOwn(sender, self) ? parsed.output.payload : null;
}
