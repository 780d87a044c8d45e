import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWithBrowser } from '../support/browser.ts';
import { openWatchedPage, type WatchedPage } from '../support/watched-page.ts';
import { servePreview } from '../renderer/preview/serve-preview.ts';

const CLUSTER = '/clusters/Late%20delivery/Courier';
const WIDTHS = [900, 1440, 1920] as const;

/** Pages over invented answers: states that a real store reaches only by accident. The journey walks the real ones. */
describeWithBrowser('every page in every state', (browserPath) => {
  let preview: Awaited<ReturnType<typeof servePreview>>;
  let watched: WatchedPage;

  beforeAll(async () => {
    preview = await servePreview();
    watched = await openWatchedPage(browserPath, preview.url);
  });
  afterAll(async () => {
    await watched.close();
    preview.close();
  });

  async function open(scenario: string, path: string): Promise<void> {
    const { page } = watched;
    await page.goto(`${preview.url}${scenario}#${path}`);
    await page.locator('.content').waitFor();
    if (scenario !== 'waiting') await page.waitForFunction(() => document.querySelector('.waiting') === null);
  }

  it.each([
    ['usual', '/'],
    ['empty', '/'],
    ['error', '/'],
    ['usual', CLUSTER],
    ['usual', '/clusters/No/Such'],
    ['usual', '/themes'],
    ['few', '/themes'],
    ['empty', '/themes'],
    ['error', '/themes'],
    ['usual', '/recovery'],
    ['usual', '/recurrence'],
    ['usual', '/loyalty'],
    ['few', '/loyalty'],
    ['usual', '/data?rejects=1'],
    ['running', '/data?job=1'],
  ])(
    '%s %s is readable for everybody in both themes',
    async (scenario, path) => {
      await open(scenario, path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await watched.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect({ colorScheme, axe: await watched.axe() }).toEqual({ colorScheme, axe: [] });
      }
      expect(watched.complaints).toEqual([]);
    },
    120_000,
  );

  it.each([
    ['many', '/'],
    ['few', '/'],
    ['waiting', '/'],
    ['many', '/clusters'],
    ['many', '/themes'],
    ['many', '/recovery'],
    ['many', '/recurrence'],
    ['many', '/loyalty'],
    ['usual', CLUSTER],
    ['usual', '/data?rejects=1'],
    ['many', '/report'],
  ])(
    '%s %s fits every width without scrolling sideways',
    async (scenario, path) => {
      await open(scenario, path);
      for (const width of WIDTHS) {
        await watched.page.setViewportSize({ width, height: 860 });
        const overflow = await watched.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect({ width, overflow: Math.max(0, overflow) }).toEqual({ width, overflow: 0 });
      }
      expect(watched.complaints).toEqual([]);
    },
    120_000,
  );
});
