import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChangedExtension, changedExtension } from './changed-extension.ts';

/** In the local storage where the question that gets no answer has been asked. */
export const ASKED = 'asked-in-vain';

/** Stands before the background's own code: the first question after a page's state gets no answer. */
const SILENCE = `{
  const { runtime, storage } = globalThis.browser ?? chrome;
  const add = runtime.onMessage.addListener.bind(runtime.onMessage);
  runtime.onMessage.addListener = (listen) =>
    add((message, sender, answer) => {
      if (message?.type !== 'page-state') return listen(message, sender, answer);
      void (async () => {
        if ('${ASKED}' in (await storage.local.get('${ASKED}'))) {
          const answered = await listen(message, sender, answer);
          if (answered !== true) answer(answered);
        } else {
          globalThis.unanswered = answer; // Firefox takes one that is forgotten for a refusal.
          await storage.local.set({ '${ASKED}': true });
        }
      })();
      return true;
    });
}
`;

/** A copy of the built extension whose background never answers the first popup. */
export function silentExtension(browser: 'chromium' | 'firefox'): ChangedExtension {
  return changedExtension(browser, (folder) => {
    const file = join(folder, 'background.js');
    writeFileSync(file, SILENCE + readFileSync(file, 'utf8'));
  });
}
