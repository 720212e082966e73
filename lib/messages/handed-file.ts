import * as v from 'valibot';

const Handed = v.file();
const WANTED = 'wanted';

/** Milliseconds in which the page that offers a file answers. */
const PATIENCE = 10_000;

/** The channel for one file, between a page of ours and the background; a message holds JSON alone. */
const channelOf = (token: string): BroadcastChannel => new BroadcastChannel(`file ${token}`);

/** Tells all other ends of a channel; it has no origin to be named. */
function tell(channel: BroadcastChannel, what: unknown): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
  channel.postMessage(what);
}

/**
 * Offers a file to the background, which asks for it by its token. Once it is taken, the page may be
 * closed.
 */
export function offerFile(file: File): { token: string; withdraw: () => void } {
  const token = crypto.randomUUID();
  const channel = channelOf(token);
  channel.addEventListener('message', ({ data }) => {
    if (data === WANTED) tell(channel, file);
  });
  return { token, withdraw: () => channel.close() };
}

/** Takes the file that a page offers under this token; null where none does. */
export async function takeFile(token: string, patience = PATIENCE): Promise<File | null> {
  const channel = channelOf(token);
  try {
    return await new Promise((resolve) => {
      setTimeout(() => resolve(null), patience);
      channel.addEventListener('message', ({ data }) => {
        if (v.is(Handed, data)) resolve(data);
      });
      tell(channel, WANTED);
    });
  } finally {
    channel.close();
  }
}
