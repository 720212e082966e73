import { browser } from 'wxt/browser';
import { messageClient } from '../../lib/messages/message-client.ts';
import type { ToldMessages } from '../../lib/messages/messages.ts';

const send = messageClient(browser.runtime);

/** Tells the side panels that are open of a page; with none open nothing is sent, for a story is long. */
export async function tellPanels(told: ToldMessages['page-told']['send']): Promise<void> {
  const panels = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
  if (panels.length > 0) await send('page-told', told).catch(() => undefined);
}
