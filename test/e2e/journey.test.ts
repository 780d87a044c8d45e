import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { describeStoreInBrowser } from '../support/describe-store.ts';
import { generateSample } from '../../shared/sample/generate-sample.ts';
import { dropFiles } from '../support/drop-files.ts';

describeStoreInBrowser('a quality manager in the browser', null, (opened) => {
  const sample = generateSample();
  const { expectSound } = opened;
  let page: Page;

  beforeAll(() => {
    ({ page } = opened);
  });

  const goTo = (name: string): Promise<void> => page.getByRole('navigation').getByRole('link', { name }).click();

  it('opens the link and is told what to do with an empty store', async () => {
    await page.getByRole('heading', { level: 1, name: 'Nothing imported yet' }).waitFor();
    expect(page.url()).not.toContain('token');
    await expectSound('1-empty');
  });

  it('drops three exports anywhere, sees what they are, and imports them', async () => {
    await dropFiles(page, sample.files);
    await page.getByRole('button', { name: 'Import 3 files' }).waitFor();
    await expectSound('2-recognised');
    await page.getByRole('button', { name: 'Import 3 files' }).click();
    await page.getByText('Every number now includes these files.').waitFor();
    await page.getByText('3 imports').waitFor();
    expect(await page.getByRole('row').filter({ hasText: '.csv' }).count()).toBeGreaterThanOrEqual(3);
    await expectSound('3-imported');
  });

  it('reads on This month what really changed, and what did not', async () => {
    await goTo('This month');
    await page
      .getByRole('link', { name: /Late delivery/ })
      .first()
      .waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Late delivery / Delivery');
    expect(text).toContain('Wrong item / Delivery');
    expect(text).toMatch(/One-offs/);
    await expectSound('4-this-month');
  });

  it('looks into a real change', async () => {
    await page
      .getByRole('link', { name: /Late delivery/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Late delivery/ }).waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).toMatch(/rising|level shift up/i);
    expect(text).toContain('North hub');
    await expectSound('5-cluster');
  });

  it.each([
    ['Clusters', '6-clusters'],
    ['Recovery', '7-recovery'],
    ['Loyalty', '8-loyalty'],
    ['Data', '9-data'],
    ['Report', '10-report'],
  ])('finds the page %s in order', async (name, picture) => {
    await goTo(name);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await expect.poll(() => page.locator('.waiting').count(), { timeout: 60_000 }).toBe(0);
    await expectSound(picture);
  });

  it('keeps where he was over a reload', async () => {
    await goTo('Clusters');
    await page.getByRole('heading', { level: 1, name: 'Clusters' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Clusters' }).waitFor();
    expect(opened.complaints).toEqual([]);
  });

  it('saves the report as PDF and as HTML that needs nothing else', async () => {
    await goTo('Report');
    const saved = async (button: string): Promise<Buffer> => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      return readFileSync(await (await download).path());
    };
    const pdf = await saved('Save as PDF');
    const html = (await saved('Save as HTML')).toString('utf8');
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(html).toContain('Late delivery');
    expect(html).not.toMatch(/<script|(?:src|href)="https?:/);
    expect(opened.complaints).toEqual([]);
  });

  it('undoes the newest import and finds the numbers of the month before', async () => {
    await goTo('Data');
    await page.getByRole('button', { name: 'Undo the import of complaints-2026-10.csv' }).click();
    await page.getByRole('button', { name: 'Undo it' }).click();
    await page.getByText('undone').first().waitFor();
    await goTo('This month');
    await page.getByRole('main').getByText('September 2026').first().waitFor();
    expect(opened.complaints).toEqual([]);
  });
});
