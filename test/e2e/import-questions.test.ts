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

  it('come up for grouped columns, a second amount and words of satisfaction', async () => {
    const region = (i: number): string => (i % 10 === 0 ? `Region ${i / 10}` : '');
    const rating = (i: number): string => (i % 15 === 0 ? 'meh' : String((i % 5) + 1));
    const grouped = `Region,Case no,Received,Reason,Satisfaction\n${rows(
      40,
      (i) => `${region(i)},G${i},2024-06-${(i % 18) + 10},${i % 2 ? 'Late' : 'Rude'},${rating(i)}`,
    )}`;
    const amounts = `Order ID,Order Date,Customer ID,Net amount,Sum of it all\n${rows(
      30,
      (i) => `N${i},2024-06-${(i % 18) + 10},c${i % 7},${(30 + i).toFixed(2)},${((30 + i) * 1.2).toFixed(2)}`,
    )}`;
    await dropFiles(page, [
      { name: 'grouped.csv', text: grouped },
      { name: 'amounts.csv', text: amounts },
    ]);
    const groups = page.getByRole('group', { name: /^"Region" stands in some rows only/ });
    const tax = page.getByRole('group', { name: /^"Sum of it all" is "Net amount" and 20 % more/ });
    await groups.waitFor();
    await tax.waitFor();
    await expectSound('questions-6-groups-and-tax');
    await groups.getByRole('button', { name: /^The same: it is filled down/ }).press('Enter');
    await groups.waitFor({ state: 'detached' });
    await tax.getByRole('button', { name: /^Sum of it all, the larger one/ }).press('Enter');
    await page.getByText(/Satisfaction: not understood, .*: “meh” \(3\)/).waitFor();
    await page.getByRole('button', { name: 'Import 2 files', disabled: false }).click();
    await page.getByText('Every number now includes these files.').waitFor();
    await page.getByText(/Satisfaction: not understood, .*: “meh” \(3\)/).waitFor();
    await expectSound('questions-7-words');
    expect(opened.complaints).toEqual([]);
  });

  it('come up in the import of a large file as well, with the files still there; the answer goes on with it', async () => {
    await dropLargeOrders(page);
    await page.getByRole('button', { name: 'Count what is new, changed and rejected' }).waitFor();
    await page.getByRole('button', { name: 'Import 1 file', disabled: false }).click();
    const section = page.getByRole('region', { name: 'Something has to be decided first' });
    await section.waitFor();
    await expectSound('questions-5-whole-file');
    await section.getByRole('button', { name: 'Back to the files' }).click();
    await page.getByRole('button', { name: 'Import 1 file', disabled: false }).click();
    await section.getByRole('button', { name: /^A line of an order: rows become one/ }).press('Enter');
    await page.getByText('Every number now includes these files.').waitFor();
    const done = page.getByRole('row', { name: /large\.csv/ }).first();
    expect(await done.innerText()).toMatch(/220,000/);
    expect(await page.getByRole('heading', { name: 'To import' }).count()).toBe(0);
    expect(opened.complaints).toEqual([]);
  });
});

/** More than is counted beforehand: orders of one line, and at the end some of two. */
async function dropLargeOrders(page: Page): Promise<void> {
  const data = await page.evaluateHandle(() => {
    const line = (order: number, amount: number): string =>
      `L${order},2024-03-05,c${order % 5000},${'a chair of oak with a long description '.repeat(4)},${amount}.00\n`;
    const parts = ['Order ID,Order Date,Customer ID,Product,Amount\n'];
    for (let i = 0; i < 212_000; i += 1) parts.push(line(1_000_000 + i, 10));
    for (let i = 0; i < 8_000; i += 1) parts.push(line(5_000_000 + i, 20), line(5_000_000 + i, 5));
    const transfer = new DataTransfer();
    transfer.items.add(new File(parts, 'large.csv', { type: 'text/csv' }));
    return transfer;
  });
  for (const event of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', event, { dataTransfer: data });
}
