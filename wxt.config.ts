import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';

const name = 'Second Source';

/** What the extension's own pages may load: their own files, and data from sources on the web. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' http: https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/**
 * Feeds are read with the short table of characters in lib/sync/feeds: the parser's own table of all
 * 2,231 names would make the package 13 kB larger and is never asked.
 */
const withoutNameTable = {
  name: 'without-name-table',
  load: (id: string) =>
    id.endsWith('/entities/dist/generated/decode-data-html.js')
      ? "export { xmlDecodeTree as htmlDecodeTree } from './decode-data-xml.js';"
      : null,
};

const trainingNotes = new Set([
  'about',
  'data',
  'crossValidated',
  'features',
  'trainedOnOneHalf',
  'withoutLexicons',
]);

function withoutNotes(json: string): string {
  const model: unknown = JSON.parse(json);
  const parts = Object.entries(model ?? {}).filter(([key]) => !trainingNotes.has(key));
  return JSON.stringify(Object.fromEntries(parts));
}

/** Trained weights without the notes of how they were trained, which the code never reads. */
const withoutTrainingNotes = {
  name: 'without-training-notes',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /-(?:model|weights)\.json$/.test(id) ? withoutNotes(code) : null,
};

/** A file of messages as browsers need it, 0.9 kB smaller: the names of placeholders are for translators. */
function withoutNames(json: string): string {
  const messages: Record<string, { message: string; placeholders?: object }> = JSON.parse(json);
  const plain = Object.entries(messages).map(([id, { message, placeholders = {} }]) => {
    const contents = new Map<string, { content: string }>(Object.entries(placeholders));
    const told = message.replaceAll(
      /\$(\w+)\$/g,
      (named, key: string) => contents.get(key.toLowerCase())?.content ?? named,
    );
    return [id, { message: told }];
  });
  return JSON.stringify(Object.fromEntries(plain));
}

/**
 * WXT has each page load its plugins. There are none, and the popup would wait for their file. An empty
 * module in their place, since one whose side effects were only disowned stayed in one build of twelve.
 */
const withoutPlugins = {
  name: 'without-plugins',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'virtual:wxt-html-plugins' ? '\0without-plugins' : null),
  load: (id: string) => (id === '\0without-plugins' ? '' : null),
};

/** One file holds what pages and background need first: each takes a way to the browser's process. */
const firstNeededTogether = {
  name: 'first-needed-together',
  outputOptions: (options: { format?: string | undefined }) =>
    options.format === 'es'
      ? { ...options, codeSplitting: { groups: [{ name: 'first-needed', test: firstNeeded }] } }
      : options,
};

const firstNeeded = /rolldown.runtime|webextension-polyfill|wxt\/dist\/browser|message-client/;

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  webExt: { disabled: true },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const [at, file] of files.entries())
        if ('absoluteSrc' in file && file.relativeDest.endsWith('messages.json'))
          files[at] = {
            relativeDest: file.relativeDest,
            contents: withoutNames(readFileSync(file.absoluteSrc, 'utf8')),
          };
    },
  },
  vite: () => ({
    plugins: [withoutNameTable, withoutTrainingNotes, withoutPlugins, firstNeededTogether],
    // Dexie's own build for browsers of today; the other one is 9 kB larger, once for pages and once more
    // for the background.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
    },
  }),
  manifest: ({ browser }) => ({
    name,
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'chrome' ? ['offscreen', 'sidePanel'] : []),
    ],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    optional_host_permissions: ['*://*/*'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'second-source@second-source.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
