import * as v from 'valibot';
import type { PngFile, Role, View } from './driver.ts';
import { findExpression, textExpression } from './in-page.ts';
import { waitFor } from './wait-for.ts';

/** What a browser must be able to do in one of its documents; the rest is the same everywhere. */
export interface DocumentHandle {
  evaluate: (expression: string) => Promise<unknown>;
  /** In CSS pixels of the document's own viewport. */
  clickAt: (x: number, y: number) => Promise<void>;
  screenshot: (file: PngFile) => Promise<void>;
}

const PointSchema = v.nullable(v.object({ x: v.number(), y: v.number() }));

export function createView(handle: DocumentHandle): View {
  const find = async (role: Role, name: RegExp) =>
    v.parse(PointSchema, await handle.evaluate(findExpression(role, name)));
  const text = async () => v.parse(v.string(), await handle.evaluate(textExpression));
  return {
    text,
    async waitForText(pattern, timeout) {
      let seen = '';
      const matches = async () => {
        seen = await text();
        return pattern.test(seen);
      };
      await waitFor(matches, () => `${pattern} in the text:\n${seen}`, timeout);
      return seen;
    },
    async click(role, name) {
      let point = { x: Number.NaN, y: Number.NaN };
      // Scrolling into view and late layout move things: a click meets only what stands still.
      const standsStill = async () => {
        const before = point;
        const now = await find(role, name);
        if (now) point = now;
        return now !== null && now.x === before.x && now.y === before.y;
      };
      await waitFor(standsStill, async () => `a ${role} ${name} in the text:\n${await text()}`);
      await handle.clickAt(point.x, point.y);
    },
    has: async (role, name) => (await find(role, name)) !== null,
    evaluate: handle.evaluate,
    screenshot: handle.screenshot,
  };
}
