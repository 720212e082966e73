import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { generateCorpus } from '../../bench/generate-corpus.ts';
import { expectNothingLeftOver, heldEdition } from '../editions.ts';
import { makePack } from '../made-pack.ts';
import { storedCorpus } from '../stored-corpus.ts';
import { useBrowser } from '../use-browser.ts';

const HOST = 'packs.example';
const SOURCE = `pack:https://${HOST}/big/latest.json`;
const articles = Array.from(generateCorpus(1_500), ({ article }) => article);
const editions = [articles.slice(0, 300), articles];
const pack = makePack('A large pack');

/**
 * The disk of the browser's profile is a small one of its own. Only when asked for
 * (SECOND_SOURCE_FULL_DISK=1), since it mounts that, which takes the right to.
 */
const disk = mkdtempSync(join(tmpdir(), 'second-source-disk-'));
const mount = (...options: string[]) => spawnSync('mount', [...options, disk]).status === 0;
const mounted =
  process.env.SECOND_SOURCE_FULL_DISK === '1' && mount('-t', 'tmpfs', '-o', 'size=2g', 'tmpfs');
if (mounted) process.env.TMPDIR = disk;
const run = useBrowser({ install: mounted });
afterAll(() => {
  pack.remove();
  if (mounted) spawnSync('umount', ['--lazy', disk]);
  rmSync(disk, { recursive: true });
});

/** Leaves so many bytes of room on the disk. */
function leaveRoom(bytes: number): void {
  const { blocks, bfree, bsize } = statfsSync(disk);
  expect(mount('-o', `remount,size=${(blocks - bfree) * bsize + bytes}`)).toBe(true);
}

function serve(edition: number): void {
  pack.publishAll(editions[edition] ?? []);
  for (const [path, body] of pack.files()) run.site.put(`${HOST}/big/${path}`, body);
}

async function held(): Promise<number> {
  const quiet = await run.driver.openOwn('privacy.html');
  const db = await storedCorpus(quiet);
  await quiet.close();
  const edition = await heldEdition(db, SOURCE, editions);
  await expectNothingLeftOver(db, SOURCE);
  return edition;
}

describe.runIf(mounted)('a disk that is full, not by a limit but indeed', () => {
  it('is told, and the corpus is the one before', { timeout: 180_000 }, async () => {
    serve(0);
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/Example articles[\s\S]*2 articles[\s\S]*kB/);
    await options.fill(/address/i, `https://${HOST}/big/`);
    await run.driver.accept(() => options.click('button', /^Add$/), `https://${HOST}/*`);
    // What was counted before is shown as long as nothing can be counted.
    await options.waitForText(/A large pack[\s\S]*· 300 articles[\s\S]*300 added/);
    serve(1);
    leaveRoom(1_500_000);
    await options.click('button', /Sync now: A large pack/);
    await options.waitForText(
      /There is no room left to store this|The corpus could not be read or written/,
      90_000,
    );
    await run.picture(options, 'options-disk-full');
    expect(await options.text()).toMatch(/A large pack[\s\S]*· 300 articles/);
    await options.close();
  });

  it('holds up nothing once there is room', { timeout: 180_000 }, async () => {
    serve(1);
    leaveRoom(500_000_000);
    const options = await run.driver.openOwn('options.html');
    await options.click('button', /Sync now: A large pack/);
    await options.waitForText(/A large pack[\s\S]*1,200 added/, 90_000);
    await options.close();
    expect(await held()).toBe(1);
  });
});
