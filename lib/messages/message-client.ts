import type { Messages } from './messages.ts';

/** The part of `browser.runtime` that sending takes. */
export interface MessagePort {
  sendMessage<Answer>(message: unknown): Promise<Answer>;
}

/** Sends one message and gives its answer; rejects where nobody listens. */
export type SendMessage = <Type extends keyof Messages>(
  type: Type,
  payload: Messages[Type]['send'],
) => Promise<Messages[Type]['answer']>;

/** A typed `sendMessage` over the browser's own. */
export function messageClient(runtime: MessagePort): SendMessage {
  return (type, payload) => runtime.sendMessage({ type, payload });
}
