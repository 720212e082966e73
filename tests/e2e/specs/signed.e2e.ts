import { generateKeyPairSync } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { makePack } from '../made-pack.ts';
import { useBrowser } from '../use-browser.ts';

const run = useBrowser();
const HOST = 'packs.example';
const pack = makePack('Signed stars');
afterAll(() => pack.remove());

function newKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
const first = newKey();
const second = newKey();

function serve(): void {
  for (const [path, body] of pack.files()) run.site.put(`${HOST}/signed/${path}`, body);
}

/** Syncs with the button, and waits for what is then told. */
async function syncUntil(told: RegExp): Promise<string> {
  const options = await run.driver.openOwn('options.html');
  await options.click('button', /Sync now: Signed stars/);
  const text = await options.waitForText(told);
  await options.close();
  return text;
}

describe('a signed pack', () => {
  it('is taken with its first key, and shown as out of date once it has expired', async () => {
    pack.publish(['coastgossip.example'], { key: first, expires: '2024-01-01T00:00:00Z' });
    serve();
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/Example articles[\s\S]*2 articles[\s\S]*kB/);
    await options.fill(/address/i, `https://${HOST}/signed/`);
    await run.driver.accept(() => options.click('button', /^Add$/), `https://${HOST}/*`);
    const text = await options.waitForText(/Signed stars[\s\S]*1 added/);
    expect(text).toMatch(/Signed stars[\s\S]*has not renewed it since (Dec 31, 2023|Jan 1, 2024)/);
    await options.close();
  });

  it('is refused without a signature, with a wrong one, and when an old version comes back', async () => {
    const old = pack.files().get('latest.json') ?? '';
    pack.publish(['coastgossip.example', 'harborherald.example'], { key: first });
    serve();
    await syncUntil(/Signed stars[\s\S]*· 2 articles/);
    run.site.put(`${HOST}/signed/latest.json`, old);
    await syncUntil(/offers an older version/);
    const latest = String(pack.files().get('latest.json'));
    run.site.put(`${HOST}/signed/latest.json`, latest.replace(/"sequence": \d+/, '"sequence": 99'));
    await syncUntil(/signature is wrong/);
    run.site.put(`${HOST}/signed/latest.json`, latest.replace(/"signature"/, '"note"'));
    expect(await syncUntil(/used to be signed/)).toMatch(/Signed stars[\s\S]*· 2 articles/);
  });

  it('waits for the reader where it is signed with another key, and is synced once that is accepted', async () => {
    pack.publish(['coastgossip.example', 'harborherald.example', 'islandpost.example'], {
      key: second,
    });
    serve();
    await syncUntil(/signs with another key/);
    const options = await run.driver.openOwn('options.html');
    await options.click('button', /Accept the new key: Signed stars/);
    const text = await options.waitForText(/Signed stars[\s\S]*· 3 articles/);
    expect(text).toMatch(/Signed stars[\s\S]*1 added/);
    expect(text).not.toMatch(/another key/);
    // The button is gone with its remark; the focus is on the source's name.
    expect(await options.evaluate('document.activeElement.textContent')).toBe('Signed stars');
    await options.close();
  });
});
