import { beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { describeStoreInBrowser } from '../support/describe-store.ts';
import { openStore } from '../../main/db/open-store.ts';
import { beginImport } from '../../main/db/queries/imports.ts';
import { plantedNarratives } from '../bench/planted-narratives.ts';
import { fieldsIn, makeBatch } from '../support/make-batch.ts';
import { must } from '../support/transports.ts';

/** Two years of four matters; from the 17th month on a fifth comes up, in which a depot is named. */
function fill(storePath: string): Promise<void> {
  const store = must(openStore(storePath, { create: { organisation: 'Harbour & Home', zone: 'UTC' } }));
  const old = plantedNarratives(960, 4, 5).texts.map((narrative, i) => ({ narrative, month: i % 24 }));
  const late = plantedNarratives(160, 1, 6, 40).texts.map((text, i) => ({
    narrative: `${text} stuck at the transfer depot, write to ann${i}@example.org`,
    month: 16 + (i % 8),
  }));
  const rows = [...old, ...late].map(({ narrative, month }, i) => ({
    caseId: `C-${i}`,
    receivedAt: Date.UTC(2024, month, 1 + (i % 27), 9),
    category: 'Late delivery',
    touchpoint: 'Courier',
    narrative,
  }));
  const writer = beginImport(store.db, { kind: 'complaints', fileName: 'help-desk.csv', source: 'generic' });
  writer.writeBatch(makeBatch('complaints', rows, { labels: new Map(), fields: fieldsIn('complaints', rows) }, 2));
  writer.finish();
  store.close();
  return Promise.resolve();
}

describeStoreInBrowser('narrative themes in the browser', fill, (opened) => {
  const { expectSound } = opened;
  let page: Page;
  beforeAll(() => {
    ({ page } = opened);
  });

  it('finds the themes, and tells the one that really changed', async () => {
    await page.getByRole('link', { name: 'Themes' }).click();
    await page.getByRole('button', { name: 'Find themes' }).click();
    const table = page.getByRole('table');
    await table.waitFor();
    const first = table.locator('tbody tr').first();
    expect(await first.innerText()).toMatch(/depot|transfer|stuck/);
    expect(await first.innerText()).toContain('real change');
    await expectSound('themes');
  });

  it('shows the texts of a theme masked, with the evidence, and opens its cases', async () => {
    await page.getByRole('table').locator('tbody tr').first().getByRole('button').first().click();
    const detail = page.locator('.theme-detail');
    expect(await detail.innerText()).toContain('[email]');
    expect(await detail.innerText()).not.toContain('@');
    expect(await detail.innerText()).toMatch(/complaints a month|extra complaints/);
    await detail
      .getByRole('button', { name: /^Open the cases|cases/ })
      .first()
      .click();
    const cases = page.getByRole('dialog');
    await cases.getByText('C-1').first().waitFor();
    expect(await cases.innerText()).not.toContain('@example.org');
    await page.keyboard.press('Escape');
    await expectSound('theme-open');
  });

  it('is renamed by keyboard alone, keeps the change in its history, and gives it back', async () => {
    const rename = page.locator('.theme-detail').getByRole('button', { name: /^Rename/ });
    await rename.focus();
    await page.keyboard.press('Enter');
    const name = page.getByLabel('Name', { exact: true });
    await name.fill('Stuck at the depot');
    await page.keyboard.press('Enter');
    await page.getByRole('table').getByRole('button', { name: 'Stuck at the depot', exact: true }).waitFor();
    const history = page.getByRole('list', { name: 'Changes by people' });
    expect(await history.innerText()).toContain('is called “Stuck at the depot”');
    await expectSound('theme-renamed');
    await history.getByRole('button', { name: /^Undo/ }).click();
    await history.getByText(/^undone|· undone/).waitFor();
    await page
      .getByRole('table')
      .getByRole('button', { name: /depot|transfer|stuck/ })
      .first()
      .waitFor();
  });

  it('begins an action that is judged on the theme, and says so on its page', async () => {
    const detail = page.locator('.theme-detail');
    await detail.getByRole('button', { name: /^New action for/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/compared with its own past alone/).waitFor();
    expect(await dialog.getByLabel('Measured by').inputValue()).toBe('theme');
    expect(await dialog.getByLabel('Counted in').inputValue()).toBe('all');
    await expectSound('theme-action');
    const accept = dialog.getByRole('checkbox');
    if ((await accept.count()) > 0) await accept.first().check();
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await detail.getByText(/A-1/).waitFor();
    await page.getByRole('link', { name: /^(Causes|Actions)/ }).click();
    await page
      .getByRole('link', { name: /^A-1|back down/ })
      .first()
      .click();
    await page.getByText(/^Complaints with the theme .*in all clusters: falls by/).waitFor();
    await expectSound('theme-action-page');
    await page.getByRole('link', { name: 'Themes' }).click();
  });

  it('searches what customers wrote, and leads from a hit to its case and cluster', async () => {
    await page.getByRole('searchbox', { name: 'Search what customers wrote' }).fill('transfer dep');
    await page.keyboard.press('Enter');
    await page.getByText('160 cases of this view').waitFor();
    expect(await page.locator('.search-hit mark').first().innerText()).toBe('transfer');
    expect(await page.locator('.search-hit').first().innerText()).toContain('[email]');
    await expectSound('search');
    await page.locator('.search-hit-case').first().click();
    await page.getByRole('link', { name: 'Late delivery / Courier' }).click();
    const said = page.getByRole('region', { name: 'What do they say?' });
    await said.getByText('Themes of the whole store.').waitFor();
    await said
      .getByRole('button', { name: /depot|transfer|stuck/ })
      .first()
      .click();
    await said.getByRole('button', { name: /^Rename/ }).waitFor();
    await expectSound('cluster-themes');
  });
});
