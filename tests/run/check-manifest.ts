import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { builtScripts } from './packages.ts';
import { oneCheck, type StageResult } from './stage.ts';
import { root } from './root.mjs';

const ManifestSchema = v.object({
  manifest_version: v.number(),
  permissions: v.array(v.string()),
  host_permissions: v.optional(v.array(v.string()), []),
  optional_host_permissions: v.optional(v.array(v.string()), []),
  content_scripts: v.optional(v.array(v.unknown()), []),
  content_security_policy: v.optional(v.object({ extension_pages: v.optional(v.string()) })),
  web_accessible_resources: v.optional(v.array(v.unknown()), []),
  side_panel: v.optional(v.object({ default_path: v.string() })),
  sidebar_action: v.optional(v.object({ default_panel: v.string(), open_at_install: v.boolean() })),
});
type Manifest = v.InferOutput<typeof ManifestSchema>;

/** The API behind each permission, as built code calls it. */
const USES: Record<string, RegExp> = {
  activeTab: /\.scripting\??\.executeScript\b/,
  scripting: /\.scripting\??\./,
  storage: /\.storage\??\.(?:local|session|sync)\b/,
  unlimitedStorage: /indexedDB/,
  alarms: /\.alarms\??\./,
  offscreen: /\.offscreen\??\./,
  contextMenus: /\.contextMenus\??\./,
  menus: /\.menus\??\./,
  sidePanel: /\.sidePanel\??\./,
  downloads: /\.downloads\??\./,
  notifications: /\.notifications\??\./,
};
/** Firefox knows these by other names, or not at all, and their code is shared. */
const CHROME_ONLY = new Set(['offscreen', 'sidePanel', 'contextMenus']);

function problems(manifest: Manifest, code: string, firefox: boolean): string[] {
  const found: string[] = [];
  const { permissions } = manifest;
  if (manifest.manifest_version !== 3) found.push('manifest_version is not 3');
  if (manifest.host_permissions.length > 0) {
    found.push(`install would grant sites: ${manifest.host_permissions.join(', ')}`);
  }
  if (manifest.content_scripts.length > 0) {
    found.push('a content script in the manifest runs without the reader having chosen it');
  }
  if (manifest.web_accessible_resources.length > 0) {
    found.push('pages could see the extension by its web_accessible_resources');
  }
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "require-trusted-types-for 'script'",
  ])
    if (!policy.split('; ').includes(rule)) found.push(`the policy of the pages lacks ${rule}`);
  if (/unsafe-|data:|\*/.test(policy))
    found.push(`the policy of the pages allows too much: ${policy}`);
  for (const permission of permissions) {
    if (!USES[permission]?.test(code)) found.push(`nothing uses the permission "${permission}"`);
  }
  for (const [permission, use] of Object.entries(USES)) {
    if (firefox && CHROME_ONLY.has(permission)) continue;
    if (!permissions.includes(permission) && use.test(code)) {
      found.push(`the code needs the permission "${permission}"`);
    }
  }
  return found;
}

/** The side panel is opened by the reader alone, and the toolbar button opens the popup. */
function panelProblems(manifest: Manifest, code: string, firefox: boolean): string[] {
  const found: string[] = [];
  const { permissions, side_panel: panel, sidebar_action: sidebar } = manifest;
  if ((firefox ? sidebar?.default_panel : panel?.default_path) !== 'sidepanel.html')
    found.push('there is no side panel');
  if (firefox && sidebar?.open_at_install !== false) found.push('the sidebar opens at install');
  if (firefox && permissions.includes('sidePanel')) found.push('Firefox knows no "sidePanel"');
  if (code.includes('openPanelOnActionClick'))
    found.push('the toolbar button would open the side panel in place of the popup');
  return found;
}

/** Reads a built manifest: no site is granted at install, and no permission unused or missing. */
export async function checkManifest(browser: 'chrome' | 'firefox'): Promise<StageResult> {
  const path = `${root}/.output/${browser}-mv3/manifest.json`;
  const json = await readFile(path, 'utf8').catch(() => null);
  if (json === null) return oneCheck(false, 'There is no build');
  const manifest = v.parse(ManifestSchema, JSON.parse(json));
  const code = (await builtScripts(browser)).join('\n');
  const found = [problems, panelProblems].flatMap((look) =>
    look(manifest, code, browser === 'firefox'),
  );
  return oneCheck(found.length === 0, found.join('\n'), manifest.permissions.join(', '));
}
