import { beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { describeStoreInBrowser } from '../support/describe-store.ts';
import { fillWithSample } from '../support/fill-with-sample.ts';

const fill = (storePath: string): Promise<void> => fillWithSample(storePath, 0.1);

describeStoreInBrowser('saving views in the browser', fill, (opened) => {
  let page: Page;

  beforeAll(() => {
    ({ page } = opened);
  });

  it('saves a filtered view by keyboard, comes back to it from elsewhere, removes it and takes that back', async () => {
    await page.evaluate(() => (location.hash = '#/clusters?site=North+hub'));
    await page.getByRole('button', { name: 'Site North hub' }).waitFor();
    await page.getByRole('button', { name: 'Save view' }).press('Enter');
    await page.getByLabel('Name for this view').fill('North, where it hurts');
    await page.keyboard.press('Enter');
    await page.getByText('Saved: North, where it hurts.').waitFor();
    await opened.picture('views-1-saved');
    expect([await opened.axe(), opened.complaints]).toEqual([[], []]);
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
    expect(opened.complaints).toEqual([]);
  });
});
