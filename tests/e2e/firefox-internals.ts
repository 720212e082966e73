import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

const TreeSchema = v.object({
  contexts: v.array(v.object({ context: v.string(), url: v.string() })),
});
const ValueSchema = v.object({ result: v.object({ value: v.optional(v.string()) }) });
const OutcomeSchema = v.union([
  v.object({ failure: v.string() }),
  v.object({ value: v.optional(v.unknown()) }),
]);

interface BidiConnection {
  send(method: string, parameters: unknown): Promise<{ result: unknown }>;
}

/** Puppeteer has the connection, but not in its types, since it hides which protocol it speaks. */
function hasConnection(browser: Browser): browser is Browser & { connection: BidiConnection } {
  return 'connection' in browser;
}

/** Which of Firefox's windows: the one that was opened first, or the one opened last. */
export type FirefoxWindow = 'first' | 'last';

/**
 * Runs code with the rights of Firefox itself, in one of its windows; what it returns comes back as
 * JSON. Needs the argument `--remote-allow-system-access`.
 */
export async function inFirefox(
  browser: Browser,
  body: string,
  which: FirefoxWindow = 'first',
): Promise<unknown> {
  if (!hasConnection(browser)) throw new Error('Puppeteer hides its connection');
  const { connection } = browser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = v
    .parse(TreeSchema, tree.result)
    .contexts.filter(({ url }) => url.endsWith('/browser.xhtml'))
    .at(which === 'first' ? 0 : -1);
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => { ${body} })().then(
      (value) => JSON.stringify({ value }),
      (error) => JSON.stringify({ failure: error + ' ' + error?.stack }))`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const json = v.parse(ValueSchema, result).result.value ?? '';
  const outcome = v.parse(OutcomeSchema, JSON.parse(json));
  if ('failure' in outcome) throw new Error(`In Firefox: ${outcome.failure}`);
  return outcome.value;
}
