import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { readStory } from '../popup-story.ts';
import { useBrowser } from '../use-browser.ts';
import { waitFor } from '../wait-for.ts';

const run = useBrowser();
const HOST = 'news.example';
const FEED = `${HOST}/celebrity/feed.xml`;

const { headline, paragraphs } = v.parse(
  v.object({ headline: v.string(), paragraphs: v.array(v.string()) }),
  JSON.parse(readFileSync(new URL('../../pages/pack/coast-gossip.json', import.meta.url), 'utf8')),
);

/** A feed whose one item has the text of an article of the test pack. */
const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
  <title>Celebrities – News</title><item><title>${headline}</title>
  <link>https://${HOST}/celebrity/lighthouse</link>
  <pubDate>Fri, 20 Nov 2026 09:00:00 GMT</pubDate>
  <content:encoded><![CDATA[<script>document.title = 'hacked'</script>
  ${paragraphs.map((each) => `<p onclick="alert(1)">${each}</p>`).join('')}]]></content:encoded>
  </item></channel></rss>`;

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe('a feed', () => {
  it('is found from the address of a page, and added when the reader chooses it', async () => {
    const links = ['comments', 'feed'].map(
      (name) =>
        `<link rel="alternate" type="application/rss+xml" title="Its ${name}" href="/celebrity/${name}.xml">`,
    );
    run.site.put(`${HOST}/celebrity`, page(links.join(''), '<h1>Celebrities</h1>'));
    run.site.put(FEED, feed);
    const options = await run.driver.openOwn('options.html');
    // The page must stand still before it is clicked.
    await options.waitForText(/Example articles[\s\S]*2 articles[\s\S]*kB/);
    await options.fill(/address/i, `https://${HOST}/celebrity`);
    await run.driver.accept(() => options.click('button', /^Add$/), `https://${HOST}/*`);
    await options.waitForText(/2 sources were found/);
    await run.picture(options, 'options-found-feeds');
    await options.click('button', /Add: Its feed/);
    await options.waitForText(/Its feed[\s\S]*1 added/);
    // The button that was pressed is gone; the focus is on the one that came into its place.
    const focused = () => options.evaluate('document.activeElement.ariaLabel');
    await expect.poll(focused).toBe('Add: Its comments');
    await options.close();
  });

  it('has what it brought compared with the open page', async () => {
    const tab = await run.driver.open(PAGES.singlePage);
    const popup = await run.driver.openPopup(tab);
    const story = await readStory(popup);
    expect(story.timeline.map(({ text }) => text).join('\n')).toContain(headline);
    await popup.close();
    await tab.close();
  });

  it('is asked again by hand, and brings nothing twice', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.click('button', /Sync now: Its feed/);
    await options.waitForText(/Its feed[\s\S]*nothing new/);
    await options.close();
  });

  it('brings whole articles once the reader wants them', async () => {
    run.site.put(
      `${HOST}/celebrity/lighthouse`,
      page(
        `<title>${headline}</title><meta property="og:type" content="article">
         <script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`,
        `<article><h1>${headline}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}
         <p>The village has waited long for somebody to light the lamp again, its mayor said.</p>
         </article>`,
      ),
    );
    const options = await run.driver.openOwn('options.html');
    await options.click('checkbox', /Fetch whole articles/);
    await waitFor(
      async () => run.site.requests.includes(`${HOST}/celebrity/lighthouse`),
      () => 'the article to be fetched',
    );
    await options.waitForText(/Its feed[\s\S]*0 added/);
    await options.close();
  });

  it('says so where a sign-in page comes in its place, and keeps what it had', async () => {
    run.site.put(FEED, page('<title>Hotel network</title>', 'Please sign in'));
    const options = await run.driver.openOwn('options.html');
    await options.click('button', /Sync now: Its feed/);
    await options.waitForText(/Its feed[\s\S]*A web page came in place of the feed/);
    await options.close();
    const tab = await run.driver.open(PAGES.singlePage);
    const popup = await run.driver.openPopup(tab);
    expect((await readStory(popup)).counts[0]).toBe('2 articles');
    await popup.close();
    await tab.close();
  });

  it('keeps its place in the schedule over a restart of the browser', async () => {
    await run.driver.restart();
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/Its feed/);
    await waitFor(
      async () =>
        (await options.evaluate(
          `(globalThis.browser ?? chrome).alarms.get('sync').then((alarm) => alarm?.periodInMinutes ?? 0)`,
        )) === 30,
      () => 'the alarm',
    );
    await options.close();
  });
});
