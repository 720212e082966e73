import { delimiter } from 'node:path';
import { root } from './root.mjs';

/**
 * The environment for the project's tools: node_modules/.bin comes first, which holds the Node that
 * the tools need, whichever one started this script.
 */
export const toolEnvironment = {
  ...process.env,
  PATH: `${root}/node_modules/.bin${delimiter}${process.env.PATH ?? ''}`,
};
