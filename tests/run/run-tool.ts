import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './root.mjs';

export interface ToolResult {
  ok: boolean;
  /** What it wrote to stdout and stderr, as it came. */
  output: string;
}

/** Runs a tool of node_modules/.bin, which run.mjs puts into the PATH, or of the system. */
export async function runTool(
  command: string,
  args: string[],
  environment: Record<string, string> = {},
): Promise<ToolResult> {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  try {
    const [code] = await once(child, 'close');
    return { ok: code === 0, output };
  } catch (error) {
    return { ok: false, output: `${command} did not start: ${String(error)}` };
  }
}
