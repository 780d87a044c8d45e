import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Page } from 'playwright-core';
import { describeWithBrowser } from '../support/browser.ts';
import { fillWithSample } from '../support/fill-with-sample.ts';
import { serveTestStore } from '../support/serve.ts';
import { openWatchedPage, type WatchedPage } from '../support/watched-page.ts';

describeWithBrowser('saving views in the browser', (browserPath) => {
  vi.setConfig({ testTimeout: 240_000 });
  let server: Awaited<ReturnType<typeof serveTestStore>>;
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    server = await serveTestStore((path) => fillWithSample(path, 0.1));
    watched = await openWatchedPage(browserPath, server.url);
    ({ page } = watched);
  });
  afterAll(async () => {
    await watched.close();
    await server.close();
  });

  it('saves a filtered view by keyboard, comes back to it from elsewhere, removes it and takes that back', async () => {
    await page.evaluate(() => (location.hash = '#/clusters?site=North+hub'));
    await page.getByRole('button', { name: 'Site North hub' }).waitFor();
    await page.getByRole('button', { name: 'Save view' }).press('Enter');
    await page.getByLabel('Name for this view').fill('North, where it hurts');
    await page.keyboard.press('Enter');
    await page.getByText('Saved: North, where it hurts.').waitFor();
    await watched.picture('views-1-saved');
    expect([await watched.axe(), watched.complaints]).toEqual([[], []]);
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: 'This month' }).click();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('button', { name: 'North, where it hurts', exact: true }).click();
    await page.getByRole('heading', { name: 'Clusters', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Site North hub' }).waitFor();

    await page.getByRole('button', { name: 'Views' }).click();
    await page.getByRole('button', { name: 'Remove the view North, where it hurts' }).click();
    await page.getByText('Removed: North, where it hurts.').waitFor();
    await page.getByRole('button', { name: 'undo' }).click();
    await page.getByRole('button', { name: 'North, where it hurts', exact: true }).waitFor();
    expect(watched.complaints).toEqual([]);
  });
});
