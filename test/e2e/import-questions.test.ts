import { beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { describeStoreInBrowser } from '../support/describe-store.ts';
import { dropFiles } from '../support/drop-files.ts';

const rows = (n: number, row: (i: number) => string): string =>
  `${Array.from({ length: n }, (_, i) => row(i)).join('\n')}\n`;
const tickets = (month: number): string =>
  `ticket_id,created_at,person_id,category\n${rows(
    30,
    (i) => `T${month}${i + 10},2024-0${month}-${(i % 18) + 10} 10:00,${(i % 12) + 1},Late`,
  )}`;
const people = (column: string, words: readonly [string, string]): string =>
  `person_id,${column}\n${rows(20, (i) => `${i + 1},${words[i % 2] ?? ''}`)}`;
const SEGMENTS = people('segment', ['Private', 'Business']);
const REGIONS = people('region', ['North', 'South']);

describeStoreInBrowser('questions about files given together', null, (opened) => {
  const { expectSound } = opened;
  let page: Page;

  beforeAll(async () => {
    ({ page } = opened);
    page.setDefaultTimeout(60_000);
    await page.getByRole('heading', { level: 1, name: 'Nothing imported yet' }).waitFor();
  });

  it('are answered once: next month the same columns are one click, whatever the files are called', async () => {
    await dropFiles(page, [
      { name: 'march.csv', text: tickets(3) },
      { name: 'a.csv', text: SEGMENTS },
      { name: 'b.csv', text: REGIONS },
    ]);
    const question = page.getByRole('group', { name: /^person_id can name rows of two tables/ });
    await question.waitFor();
    await expectSound('questions-1-which-table');
    await question.getByRole('button', { name: /^b\.csv, by person_id/ }).press('Enter');
    await question.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Import 3 files', disabled: false }).click();
    await page.getByText('Every number now includes these files.').waitFor();
    await dropFiles(page, [
      { name: 'regions-april.csv', text: REGIONS },
      { name: 'segments-april.csv', text: SEGMENTS },
      { name: 'april.csv', text: tickets(4) },
    ]);
    await page.getByText(/person_id names rows of regions-april\.csv/).waitFor();
    expect(await page.getByRole('group', { name: /can name rows/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Import 3 files', disabled: false }).click();
    await page.getByText('Every number now includes these files.').waitFor();
  });

  it('stand in the profile, where each can be asked again', async () => {
    const profiles = page.getByRole('region', { name: 'Mapping profiles' });
    await profiles.getByText(/person_id: names rows of the table with person_id, region/).waitFor();
    await profiles.getByRole('button', { name: /^Edit the mapping profile/ }).click();
    await expectSound('questions-2-profile');
    await profiles.getByRole('combobox', { name: 'Table of person_id' }).selectOption({ label: 'ask' });
    await profiles.getByRole('button', { name: 'Save', exact: true }).click();
    await profiles.getByText(/was saved/).waitFor();
    expect(await profiles.getByText(/names rows of the table/).count()).toBe(0);
    await profiles.getByRole('button', { name: 'Undo' }).click();
    await profiles.getByText(/person_id: names rows of the table with person_id, region/).waitFor();
    expect(opened.complaints).toEqual([]);
  });

  it('come up for a table beside a known export as well', async () => {
    const day = (i: number): string => `2024-05-${(i % 18) + 10} 10:00:00`;
    const zendesk = `Id,Requester id,Group,Status,Via,Created at,Solved at,Reopens\n${rows(
      40,
      (i) => `${i + 501},${(i % 12) + 1},Support,Solved,Mail,${day(i)},${day(i + 1)},0`,
    )}`;
    await dropFiles(page, [
      { name: 'export.csv', text: zendesk },
      { name: 'customers.csv', text: people('segment', ['Private', 'Business']).replace('person_id', 'id') },
      {
        name: 'ratings.csv',
        text: `ticket_id,rated_at,score\n${rows(30, (i) => `${i + 501},${day(i)},${(i % 5) + 1}`)}`,
      },
    ]);
    await page.getByText(/Requester id names rows of customers\.csv \(id\): 12 of 12/).waitFor();
    const question = page.getByRole('group', { name: /^Id of export\.csv names rows of this file/ });
    await question.waitFor();
    await expectSound('questions-3-known-source');
    await question.getByRole('button', { name: /^A table: it is joined/ }).press('Enter');
    await page.getByText(/Id names rows of ratings\.csv/).waitFor();
    await page.getByRole('button', { name: 'Import 3 files', disabled: false }).click();
    await page.getByText('Every number now includes these files.').waitFor();
    expect(opened.complaints).toEqual([]);
  });

  it('that only the whole files show are put once for files of the same columns, and answered for all', async () => {
    const line = (month: number, order: number, amount: number): string =>
      `O${month}${order},2024-0${month}-05,c${order % 50},Chair,${amount}.00`;
    const text = (month: number): string =>
      `Order ID,Order Date,Customer ID,Product,Amount\n${rows(5_100, (i) => line(month, i + 1000, 10))}${rows(
        150,
        (i) => [20, 5].map((amount) => line(month, i + 7000, amount)).join('\n'),
      )}`;
    await dropFiles(page, [
      { name: 'orders-1.csv', text: text(1) },
      { name: 'orders-2.csv', text: text(2) },
    ]);
    const question = page.getByRole('group', { name: /share their "Order ID" with an earlier row/ });
    await question.waitFor();
    expect(await question.count()).toBe(1);
    expect(await question.innerText()).toMatch(/orders-1\.csv, orders-2\.csv/);
    await expectSound('questions-4-all-files');
    await question.getByRole('button', { name: /^A line of an order: rows become one/ }).press('Enter');
    await question.waitFor({ state: 'detached' });
    await page.getByText('150 left out: further lines of an order').nth(1).waitFor();
    await page.getByRole('button', { name: 'Leave all out' }).click();
    expect(opened.complaints).toEqual([]);
  });
});
