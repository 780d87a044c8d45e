import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { describeWithBrowser } from '../support/browser.ts';
import { fillWithSample } from '../support/fill-with-sample.ts';
import { numbersThatOpenNothing, saidOn, showTwins, tracesOfNothing } from '../support/page-numbers.ts';
import { serveTestStore } from '../support/serve.ts';
import { openWatchedPage, type WatchedPage } from '../support/watched-page.ts';

describeWithBrowser('every number of recovery, loyalty and recurrence', (browserPath) => {
  vi.setConfig({ testTimeout: 180_000 });
  let server: Awaited<ReturnType<typeof serveTestStore>>;
  let watched: WatchedPage;

  beforeAll(async () => {
    server = await serveTestStore((path) => fillWithSample(path, 0.4));
    watched = await openWatchedPage(browserPath, server.url);
  }, 180_000);
  afterAll(async () => {
    await watched.close();
    await server.close();
  });

  async function open(path: string, lang: 'en' | 'de'): Promise<void> {
    const { page } = watched;
    await page.evaluate((chosen) => localStorage.setItem('redress.lang', chosen), lang);
    await page.goto(`${new URL(page.url()).origin}/#${path}`);
    await page.reload();
    await page.locator('main h1').waitFor();
    await page.waitForFunction(() => document.querySelector('.waiting') === null);
  }

  it.each([
    ['/recovery', 6],
    ['/loyalty', 3],
    ['/recurrence', 2],
  ])('on %s opens its cases, or says why it has none, in the twins of the charts too', async (path, charts) => {
    await open(path, 'en');
    const { page } = watched;
    const shown = page.getByRole('button', { name: 'show what they need' });
    if ((await shown.count()) > 0) await shown.click();
    expect(await showTwins(page)).toBeGreaterThanOrEqual(charts);
    expect(await numbersThatOpenNothing(page)).toEqual([]);
    expect(await page.locator('main .cases-link').count()).toBeGreaterThan(30);
    expect(watched.complaints).toEqual([]);
  });

  it('opens as many cases as a share of the ladder, a number at risk and a carried backlog say', async () => {
    await open('/recovery', 'en');
    const { page } = watched;
    await showTwins(page);
    for (const name of [/Carried forward: /, /still under observation after /]) {
      const link = page.getByRole('button', { name }).first();
      const said = Number((await link.innerText()).replaceAll(',', ''));
      await link.click();
      const note = await page.locator('.cases-dialog .note').first().innerText();
      expect(note.replaceAll(',', '')).toContain(String(said));
      await page.getByRole('button', { name: 'close', exact: true }).click();
    }
  });

  it.each([
    ['/recovery', 5],
    ['/loyalty', 6],
    ['/recurrence', 3],
  ])('on %s opens its cases in the parts by site as well, and as many as it says', async (path, parts) => {
    await open(path, 'en');
    const { page } = watched;
    // The others count customers or show a share.
    const COUNTED_BY_CASE = new Set(['On-the-spot ladder', 'Backlog', 'Compensation', 'Against customers like them']);
    const section = page.locator('section', { has: page.locator('h2', { hasText: 'Parts by cluster' }) });
    await section.getByRole('button', { name: 'site', exact: true }).click();
    const tabs = section.getByRole('group', { name: 'Measure' }).getByRole('button');
    expect(await tabs.count()).toBeGreaterThanOrEqual(parts);
    for (const tab of await tabs.all()) {
      const name = await tab.innerText();
      await tab.click();
      await section.locator('.parts-by tbody tr').nth(3).waitFor();
      expect({ name, opensNothing: await numbersThatOpenNothing(page) }).toEqual({ name, opensNothing: [] });
      expect({ name, traces: tracesOfNothing(await saidOn(page)) }).toEqual({ name, traces: [] });
      if (!COUNTED_BY_CASE.has(name)) continue;
      const said = section.locator('.parts-by tbody td .cases-link', { hasText: /^[1-9][\d,]*(\/|$)/ }).nth(1);
      const n = (await said.innerText()).split('/')[0]?.trim() ?? '';
      await said.click();
      expect({ name, note: await page.locator('.cases-dialog .note').first().innerText() }).toEqual({
        name,
        note: expect.stringMatching(new RegExp(`(^|\\D)${n}(\\D|$)`)),
      });
      await page.getByRole('button', { name: 'close', exact: true }).click();
    }
    expect(watched.complaints).toEqual([]);
  });

  it.each(['en', 'de'] as const)('is a number and not a slip, in %s', async (lang) => {
    for (const path of ['/recovery', '/loyalty', '/recurrence']) {
      await open(path, lang);
      await showTwins(watched.page);
      expect({ path, traces: tracesOfNothing(await saidOn(watched.page)) }).toEqual({ path, traces: [] });
    }
  });
});
