// npm start: builds the extension and shows it on a seed story in a real Chromium. Where there is no
// display, it goes the same way unseen, writes screenshots and prints what the popup says.
import { mkdir } from 'node:fs/promises';
import { launchChromium } from '../e2e/chromium.ts';
import { findBrowser } from '../e2e/find-browser.ts';
import { disagreements, type PopupStory, readStory } from '../e2e/popup-story.ts';
import { startSite } from '../e2e/site.ts';
import { ensureBrowsers } from './ensure-browsers.ts';
import { runTool, type ToolResult } from './run-tool.ts';

const DEMO = 'https://www.usmagazine.com/celebrity-news/news/chrissy-teigen-is-slowly-healing/';

async function show(visible: boolean): Promise<void> {
  const site = await startSite();
  const driver = await launchChromium(findBrowser('chromium'), site.ports, visible);
  try {
    await driver.install();
    const welcome = await driver.waitForOwn('welcome.html');
    await welcome.waitForText(/\S/);
    const page = await driver.open(DEMO);
    if (visible) {
      console.log('Click the Second Source button in the toolbar. Close the window to end.');
      await driver.closed();
      return;
    }
    await mkdir('screenshots', { recursive: true });
    await welcome.screenshot('screenshots/start-welcome.png');
    await page.screenshot('screenshots/start-page.png');
    const popup = await driver.openPopup(page);
    printStory(await readStory(popup));
    await popup.screenshot('screenshots/start-popup.png');
    console.log('\nScreenshots: screenshots/start-welcome.png, start-page.png, start-popup.png');
  } finally {
    await driver.close();
    await site.close();
  }
}

function printStory(story: PopupStory): void {
  console.log(`\n${DEMO}\n${story.title}\n${story.counts.join(', ')}`);
  const facts = disagreements(story);
  console.log(facts.length === 0 ? '\nNo disagreement' : '\nSources disagree');
  for (const { question, answers } of facts) {
    console.log(`  ${question}`);
    for (const { value, outlets } of answers) console.log(`    ${value} (${outlets})`);
  }
  console.log('\nTimeline');
  for (const { year, time, text } of story.timeline) {
    console.log(`  ${`${year} ${time}`.padEnd(28)} ${text}`);
  }
}

const visible = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const steps: [string, () => Promise<ToolResult>][] = [
  ['Looking for Chromium', () => ensureBrowsers(['chromium'])],
  ['Building the extension', () => runTool('wxt', ['build'], { NO_COLOR: '1' })],
];
for (const [name, step] of steps) {
  console.log(`${name} …`);
  const { ok, output } = await step();
  if (!ok) throw new Error(output);
}
console.log('Opening a seed story …');
await show(visible);
