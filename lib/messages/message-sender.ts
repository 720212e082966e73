/** Who sent a message, as the browser tells it. */
export interface MessageSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  tab?: { id?: number | undefined; incognito: boolean } | undefined;
}

/** The extension's id, and the address that its own pages begin with. */
export interface Self {
  id: string;
  origin: string;
}

/** Whether a message comes from the extension's own pages, the background among them. */
export function isOwn(sender: MessageSender, self: Self): boolean {
  return sender.id === self.id && sender.url?.startsWith(self.origin) === true;
}
