import { beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { describeStoreInBrowser } from '../support/describe-store.ts';
import { openStore } from '../../main/db/open-store.ts';
import { beginImport } from '../../main/db/queries/imports.ts';
import { fieldsIn, makeBatch, type TestRow } from '../support/make-batch.ts';
import { must } from '../support/transports.ts';

const MONTH = 30.4 * 86_400_000;
const START = Date.UTC(2024, 9, 15);
/** Cases a month of category / touchpoint: from the 18th month on "Missing item" is called "Item missing from parcel". */
const PER_MONTH: readonly [string, string, number, from: number, to: number][] = [
  ['Late delivery', 'Courier', 30, 0, 24],
  ['LATE DELIVERY', 'Courier', 2, 0, 24],
  ['Late delivry', 'Courier', 1, 0, 24],
  ['VerspÃ¤tung', 'Courier', 2, 0, 24],
  ['Missing item', 'Warehouse', 40, 0, 18],
  ['Item missing from parcel', 'Warehouse', 40, 18, 24],
  ['Broken on arrival', '', 25, 0, 24],
];

function rows(): TestRow[] {
  return PER_MONTH.flatMap(([category, touchpoint, n, from, to]) =>
    Array.from({ length: (to - from) * n }, (_, k) => {
      const receivedAt = START + (from + Math.floor(k / n)) * MONTH + (k % n) * 3_600_000;
      return {
        caseId: `${category} ${from} ${k}`,
        receivedAt,
        resolvedAt: receivedAt + (k % 50 === 0 ? -1 : 1) * 86_400_000,
        category,
        ...(touchpoint === '' ? {} : { touchpoint }),
        ...(k % 3 === 0 ? {} : { site: k % 2 === 0 ? 'North' : 'South' }),
        customer: `c${k % 97}`,
        narrative: k % 4 === 0 ? 'The box was torn, call +44 20 7946 0958' : 'It came broken and nobody answered',
      };
    }),
  );
}

function fill(storePath: string): Promise<void> {
  const store = must(openStore(storePath, { create: { organisation: 'Harbour & Home', zone: 'UTC' } }));
  const all = rows();
  const writer = beginImport(store.db, { kind: 'complaints', fileName: 'help-desk.csv', source: 'generic' });
  writer.writeBatch(makeBatch('complaints', all, { labels: new Map(), fields: fieldsIn('complaints', all) }, 2));
  writer.finish();
  store.close();
  return Promise.resolve();
}

describeStoreInBrowser('taxonomy and data quality in the browser', fill, (opened) => {
  const { expectSound } = opened;
  let page: Page;
  beforeAll(() => {
    ({ page } = opened);
  });

  it('shows the re-coding alarm on the Data page and bridges it with one click', async () => {
    await page.getByRole('link', { name: 'Data', exact: true }).click();
    await page.getByRole('heading', { name: 'Looks re-coded' }).waitFor();
    await expectSound('taxonomy-1-data');
    await page.getByRole('button', { name: /^Treat as the same: Missing item/ }).click();
    await page.getByText(/^Saved: .*treated as/).waitFor();
    await page.getByRole('heading', { name: 'Looks re-coded' }).waitFor({ state: 'detached' });
  });

  it('accepts one suggestion and dismisses another for good', async () => {
    await page.getByRole('link', { name: 'Edit categories and touchpoints' }).click();
    await page.getByRole('heading', { name: 'Suggestions' }).waitFor();
    await expectSound('taxonomy-2-editor');
    await page.getByRole('button', { name: /^Different things: “VerspÃ¤tung”/ }).click();
    await page.getByText('VerspÃ¤tung').first().waitFor();
    await page.getByRole('button', { name: /^Call them “Late delivery”/ }).click();
    await page.getByText('No two names look like one.').waitFor();
    await page.getByText(/^Saved: “Late delivery”/).waitFor();
    expect(await page.getByRole('button', { name: /^Call them/ }).count()).toBe(0);
  });

  it('splits by a word with the keyboard alone, showing the counts beforehand', async () => {
    await page.getByRole('checkbox', { name: 'Select Broken on arrival' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: /^Split …/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.getByLabel('Word or phrase').focus();
    await page.keyboard.type('torn');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Torn packaging');
    await page.getByText('150 cases get another name.').waitFor();
    await expectSound('taxonomy-3-split');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Torn packaging').first().waitFor();
  });

  it('gives a touchpoint, and undoes changes in any order from the history', async () => {
    await page.getByRole('checkbox', { name: 'Select Broken on arrival' }).check();
    await page.getByRole('button', { name: /^Give a touchpoint/ }).click();
    await page.getByLabel('New name').fill('Courier');
    await page.getByText('600 cases get another name.').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const history = page.getByRole('list', { name: 'History' });
    expect(await history.getByRole('listitem').count()).toBe(5);
    await expectSound('taxonomy-4-history');
    await history.getByRole('button', { name: /^Undo: “Late delivery”/ }).click();
    await page.getByText(/^Undone: “Late delivery”/).waitFor();
    await page.getByRole('button', { name: /^Call them “Late delivery”/ }).waitFor();
  });

  it('reports data quality, and every number opens its cases', async () => {
    await page.getByRole('link', { name: 'Data', exact: true }).first().click();
    await page.getByRole('link', { name: 'Data quality report' }).click();
    await page.getByText('Resolved before Received').waitFor();
    await expectSound('quality-1-report');
    const number = page.getByRole('link', { name: /Show these cases: Resolved before Received/ });
    const n = (await number.textContent()) ?? '';
    await number.click();
    await page.getByText(new RegExp(`of ${n} cases, newest first`)).waitFor();
    expect(await page.getByText('+44 20').count()).toBe(0);
    await page.getByText('call [phone]').first().waitFor();
    await expectSound('quality-2-cases');
    await page.reload();
    await page.getByText(new RegExp(`of ${n} cases, newest first`)).waitFor();
  });
});
