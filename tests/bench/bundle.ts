import { build } from 'vite';
import { root } from '../run/root.mjs';

/** A module and all that it imports as one classic script; its exports stand in the global `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `${root}/tests/bench/${entry}`, formats: ['iife'], name, fileName: name },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const part of outputs.flatMap((one) => ('output' in one ? one.output : [])))
    if (part.type === 'chunk') return part.code;
  throw new Error(`${entry} made no script`);
}
