import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { describeStoreInBrowser } from '../support/describe-store.ts';
import { dropFiles } from '../support/drop-files.ts';

const HEAD = 'Ref;Opened;What;Who;Kind;Remark';
const row = (n: number, day: string, kind: string, what = 'Late'): string =>
  `a${n};${day};${what};person ${n % 7};${kind};"said ""no"" on call ${n}"`;
const days = (month: string, n: number): string[] =>
  Array.from({ length: n }, (_, i) => `0${(i % 9) + 1}/${month}/2024`);
const MARCH = [
  HEAD,
  ...days('04', 30).map((day, i) => row(i + 1, day, i % 3 === 0 ? 'Complaint' : 'Question')),
  row(90, 'soon', 'Complaint'),
  row(91, '=HYPERLINK(1)', 'Complaint'),
].join('\n');
const MAY = [
  HEAD,
  ...days('05', 12).map((day, i) => row(i + 101, day, i % 2 === 0 ? 'Complaint' : 'Question')),
  row(1, '01/04/2024', 'Complaint', 'Lost'),
].join('\n');

describeStoreInBrowser('bringing an unknown export in', null, (opened) => {
  const { expectSound } = opened;
  let page: Page;

  beforeAll(async () => {
    ({ page } = opened);
    page.setDefaultTimeout(60_000);
    await page.getByRole('heading', { level: 1, name: 'Nothing imported yet' }).waitFor();
  });

  it('asks what can be read in two ways, showing both readings', async () => {
    await dropFiles(page, [{ name: 'march.csv', text: MARCH }]);
    const question = page.getByRole('group', { name: /can be read/ });
    await question.waitFor();
    expect(await question.innerText()).toMatch(/2024-04-01[\s\S]*2024-01-04/);
    expect(await page.getByRole('button', { name: 'Import 1 file' }).isDisabled()).toBe(true);
    await expectSound('wizard-1-asked');
    await page.getByRole('button', { name: /^day first/ }).press('Enter');
    await question.waitFor({ state: 'detached' });
  });

  it('shows the rows as they will be stored and what will happen, by the keyboard alone', async () => {
    await page.getByRole('heading', { name: 'What will happen' }).waitFor();
    for (const [column, field] of [
      ['Ref', 'Case number'],
      ['Opened', 'Received'],
      ['What', 'Category'],
      ['Who', 'Customer'],
    ] as const) {
      const choice = page.getByRole('combobox', { name: `Field of ${column}` });
      await choice.focus();
      await choice.selectOption({ label: field });
    }
    await page.getByRole('button', { name: /"Kind" is Complaint \(/ }).press('Enter');
    await page.getByText('10 of 30 rows count as complaints').waitFor();
    const stored = page.getByRole('region', { name: 'First rows, as they will be stored' });
    expect(await stored.innerText()).toMatch(/complaint[\s\S]*1 Apr 2024/);
    const coming = await page.getByRole('main').innerText();
    expect(coming).toMatch(/2: Opened is no date in the order of this column/);
    await expectSound('wizard-2-decided');
    await page.getByRole('button', { name: 'Import 1 file' }).press('Enter');
    await page.getByText('Every number now includes these files.').waitFor();
    await expectSound('wizard-3-imported');
  });

  it('reads the same columns next month in one click, and says what came back changed', async () => {
    await dropFiles(page, [{ name: 'may.csv', text: MAY }]);
    await page.getByText(/Read as on .* \(march\.csv\)/).waitFor();
    await page.getByText('7 of 13 rows count as complaints').waitFor();
    expect(await page.getByRole('group', { name: /can be read/ }).count()).toBe(0);
    await expectSound('wizard-4-again');
    await page.getByRole('button', { name: 'Import 1 file' }).click();
    await page.getByText('Every number now includes these files.').waitFor();
    await page.getByRole('button', { name: 'Show what changed in may.csv' }).click();
    const changes = page.getByRole('region', { name: 'What changed' }).last();
    await changes.getByText('a1', { exact: true }).first().waitFor();
    expect(await changes.innerText()).toMatch(/a1[\s\S]*Category[\s\S]*Late[\s\S]*Lost/);
    await expectSound('wizard-5-changes');
  });

  it('saves the rejected rows, and takes them in again corrected', async () => {
    await page.getByRole('button', { name: 'Show the 2 rejected rows of march.csv' }).last().click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the rejected rows' }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text).toContain("'=HYPERLINK(1)");
    const corrected = text.replace('soon', '02/04/2024').replace("'=HYPERLINK(1)", '03/04/2024');
    await dropFiles(page, [{ name: 'march-rejected.csv', text: corrected }]);
    await page.getByText(/Read as on .* \(may\.csv\)/).waitFor();
    await page.getByRole('button', { name: 'Import 1 file' }).click();
    await page.getByText('Every number now includes these files.').waitFor();
    const done = page.getByRole('row', { name: /march-rejected\.csv/ }).first();
    expect(await done.innerText()).toMatch(/\b2\b/);
  });

  it('names rows by columns where none has a number, by the keyboard alone', async () => {
    const text = `When;Who;Topic;What happened\n${Array.from({ length: 20 }, (_, i) => `2024-06-${10 + i};person ${i % 7};${i % 2 ? 'Late' : 'Lost'};nobody came ${i}`).join('\n')}\n`;
    await dropFiles(page, [{ name: 'no-number.csv', text }]);
    const key = page.getByRole('group', { name: 'A row is known by' });
    await key.waitFor();
    expect(await page.getByRole('button', { name: 'Import 1 file' }).isDisabled()).toBe(true);
    for (const name of ['When', 'Who']) {
      await key.getByRole('checkbox', { name }).focus();
      await page.keyboard.press('Space');
      await key.getByRole('checkbox', { name, checked: true }).waitFor();
    }
    await page.getByText('rows are known by the columns named').waitFor();
    await expectSound('wizard-6-key');
    await page.getByRole('button', { name: 'Leave all out' }).click();
  });

  it('lists how files are read; a profile is edited, deleted and brought back', async () => {
    const profiles = page.getByRole('region', { name: 'Mapping profiles' });
    await profiles.getByRole('button', { name: /^Edit the mapping profile/ }).click();
    await profiles.getByLabel('Name', { exact: true }).fill('Branch list');
    await expectSound('wizard-6-profile');
    await profiles.getByRole('button', { name: 'Save', exact: true }).click();
    await profiles.getByText('“Branch list” was saved.').waitFor();
    await profiles.getByRole('button', { name: 'Delete the mapping profile Branch list' }).click();
    await profiles.getByText('None yet.').waitFor();
    await profiles.getByRole('button', { name: 'Undo' }).click();
    await profiles.getByRole('button', { name: 'Delete the mapping profile Branch list' }).waitFor();
    expect(opened.complaints).toEqual([]);
  });

  it('sees which of the files are tables of others, and joins them', async () => {
    const cases = Array.from({ length: 20 }, (_, i) => `T${i},2024-06-${10 + i},${(i % 6) + 1},${(i % 3) + 1}`);
    const people = Array.from({ length: 8 }, (_, i) => `${i + 1},Person ${i},${i % 2 ? 'Private' : 'Business'}`);
    await dropFiles(page, [
      { name: 'categories.csv', text: 'id,name\n1,Late\n2,Broken\n3,Rude\n' },
      { name: 'tickets.csv', text: `ticket_id,created_at,customer_id,category_id\n${cases.join('\n')}\n` },
      { name: 'customers.csv', text: `id,name,segment\n${people.join('\n')}\n` },
    ]);
    await page.getByText(/category_id names rows of categories\.csv \(id\): 3 of 3/).waitFor();
    await page.getByText(/tickets\.csv.*: tables of one export, joined by customer_id, category_id/).waitFor();
    await page.getByRole('heading', { name: 'What will happen' }).waitFor();
    await expectSound('wizard-7-tables');
    await page.getByRole('button', { name: 'Import 3 files' }).click();
    await page.getByText('Every number now includes these files.').waitFor();
  });

  it('asks before anything is stored what only the whole file shows', async () => {
    const row = (order: number, amount: number): string => `O${order},2024-03-05,c${order % 50},Chair,${amount}.00`;
    const single = Array.from({ length: 5_100 }, (_, i) => row(i, 10));
    const twice = Array.from({ length: 150 }, (_, i) => [row(6_000 + i, 20), row(6_000 + i, 5)]);
    const text = `Order ID,Order Date,Customer ID,Product,Amount\n${[...single, ...twice.flat()].join('\n')}\n`;
    await dropFiles(page, [{ name: 'orders.csv', text }]);
    const question = page.getByRole('group', { name: /share their "Order ID" with an earlier row/ });
    await question.waitFor();
    expect(await page.getByRole('button', { name: 'Import 1 file' }).isDisabled()).toBe(true);
    await expectSound('wizard-8-rows');
    await question.getByRole('button', { name: /^A line of an order: rows become one/ }).press('Enter');
    await question.waitFor({ state: 'detached' });
    await page.getByText('150 left out: further lines of an order').waitFor();
    await page.getByRole('button', { name: 'Leave all out' }).click();
  });
});
