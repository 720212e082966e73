import type { Driver } from './driver.ts';

/** Answers the welcome page's question, and the browser's, in favour of all sites. */
export async function chooseAllSites(driver: Driver): Promise<void> {
  const welcome = await driver.waitForOwn('welcome.html');
  await welcome.waitForText(/all sites/i);
  await driver.accept(() => welcome.click('button', /all sites/i));
}
