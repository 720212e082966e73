import * as v from 'valibot';
import { isOwn, type MessageSender, type Self } from './message-sender.ts';
import type { Messages, OwnMessages, PageMessages } from './messages.ts';

/** The tab whose top frame sent a page message. */
export interface SenderTab {
  id: number;
  private: boolean;
  /** The address of its page, as the browser tells it. */
  url: string;
  /** Which document of the tab it was; undefined where the browser doesn't tell. */
  document: string | undefined;
}

/** Answers a payload that nobody has parsed yet; undefined where it does not fit. */
type Route<Type extends keyof Messages, Rest extends unknown[]> = (
  payload: unknown,
  ...rest: Rest
) => Promise<Messages[Type]['answer']> | undefined;

/** Every message there is, those of any page and those of the extension's own pages told apart. */
export interface MessageRoutes {
  page: { [Type in keyof PageMessages]: Route<Type, [SenderTab]> };
  own: { [Type in keyof OwnMessages]: Route<Type, []> };
}

/** A route that parses the payload at the door. */
export function route<Payload, Rest extends unknown[], Answer>(
  schema: v.GenericSchema<unknown, Payload>,
  answer: (payload: Payload, ...rest: Rest) => Promise<Answer>,
) {
  return (payload: unknown, ...rest: Rest): Promise<Answer> | undefined => {
    const parsed = v.safeParse(schema, payload);
    return parsed.success ? answer(parsed.output, ...rest) : undefined;
  };
}

const envelope = v.object({ type: v.string(), payload: v.unknown() });

/**
 * A listener for `runtime.onMessage`.
 * @returns undefined for a message that is not to be answered: unknown, malformed, from another
 *   extension, from a frame within a page, or privileged but sent by a page
 */
export function messageRouter(routes: MessageRoutes, self: Self) {
  const page = new Map(Object.entries(routes.page));
  const own = new Map(Object.entries(routes.own));
  return (message: unknown, sender: MessageSender): Promise<unknown> | undefined => {
    const parsed = v.safeParse(envelope, message);
    if (!parsed.success || sender.id !== self.id) return undefined;
    const { type, payload } = parsed.output;
    if (isOwn(sender, self)) return own.get(type)?.(payload);
    if (sender.frameId !== 0 || sender.tab?.id === undefined || !sender.url) return undefined;
    return page.get(type)?.(payload, {
      id: sender.tab.id,
      private: sender.tab.incognito,
      url: sender.url,
      document: sender.documentId,
    });
  };
}
