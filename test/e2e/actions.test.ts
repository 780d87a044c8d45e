import { beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { describeStoreInBrowser } from '../support/describe-store.ts';
import { fillWithSample } from '../support/fill-with-sample.ts';

const fill = (storePath: string): Promise<void> => fillWithSample(storePath, 1);

describeStoreInBrowser('from a real change to a cause, an action and its verdict, in the browser', fill, (opened) => {
  const { expectSound } = opened;
  let page: Page;
  beforeAll(() => {
    ({ page } = opened);
  });
  const dialogGone = (): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' });

  it('leads from the first real change to the place and the words of its cause, in one click', async () => {
    const first = page.getByRole('row').filter({ has: page.getByRole('link', { name: /Late delivery/ }) });
    expect(await first.innerText()).toContain('North hub');
    await first.getByRole('link', { name: /Late delivery/ }).click();
    const where = page.getByRole('region', { name: 'Where inside?' });
    await where.getByText(/North hub holds \d+.% of it, with \d+.% of the exposure/).waitFor();
    await where.getByRole('img', { name: /North hub holds/ }).waitFor();
    const said = page.getByRole('region', { name: 'What do they say?' });
    await said
      .getByRole('button', { name: /transfer|stuck|depot/i })
      .first()
      .waitFor();
    await expectSound('actions-0-where-inside');
    await where.getByRole('button', { name: 'Site', exact: true }).click();
    await where.getByRole('button', { name: 'table', exact: true }).click();
    const rows = await where.getByRole('row').allInnerTexts();
    expect(rows[1]).toMatch(/^North hub/);
    expect(rows.at(-1)).toMatch(/^Change/);
  });

  it('writes a cause on the cluster of the first real change', async () => {
    await page.getByRole('button', { name: 'New cause for Late delivery / Delivery' }).click();
    await page.getByLabel('The cause in one sentence').fill('The North hub scans parcels once a day');
    await page.getByLabel('Where it lies').selectOption({ label: 'Process' });
    await page.getByLabel('What customers say').fill('parcel stuck at the depot');
    await expectSound('actions-1-cause-dialog');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await dialogGone();
    expect(await page.getByText('Saved: C-1.').innerText()).toContain('C-1');
    await page.getByRole('link', { name: 'The North hub scans parcels once a day' }).click();
  });

  it('draws the fishbone while it is typed, by keyboard alone, and confirms the cause', async () => {
    await page.getByRole('button', { name: '+ Supplier' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('one van a day');
    await page.keyboard.press('Enter');
    await page.keyboard.type('no driver on Saturdays');
    await page.getByRole('button', { name: '+ Process' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('parcels are scanned at 18:00 only');
    await page.getByRole('img', { name: /Fishbone of Late delivery:.*Supplier: no driver on Saturdays/ }).waitFor();
    await page.getByLabel('Why 1').fill('Parcels arrive a day late');
    await page.getByRole('button', { name: '+ why' }).click();
    await page.getByLabel('Why 2').fill('They miss the van');
    await page.getByRole('button', { name: 'Show the cases: Cases of Late delivery / Delivery' }).focus();
    await page.keyboard.press('Enter');
    const boxes = page.getByRole('dialog').getByRole('checkbox');
    await boxes.first().waitFor();
    await page.getByRole('dialog').getByRole('searchbox', { name: 'Search what customers wrote' }).focus();
    await page.keyboard.type('stuck trans');
    await page.getByText(/best match first, 50 of \d+/).waitFor();
    expect(await page.getByRole('dialog').locator('.case-text').first().innerText()).toMatch(
      /stuck.*transfer|transfer.*stuck/,
    );
    await boxes.first().focus();
    await page.keyboard.press('Space');
    await boxes.nth(2).focus();
    await page.keyboard.press('Space');
    await expectSound('actions-2-choose-cases');
    await page.keyboard.press('Escape');
    await dialogGone();
    await page.getByLabel('Case number').fill('no such case');
    await page.keyboard.press('Enter');
    await page.getByText('is not in these data').waitFor();
    expect(await page.locator('.linked-cases .case-text').count()).toBe(2);
    await page.getByRole('button', { name: 'Remove: no such case' }).click();
    await page.getByRole('button', { name: '+ chart of this cluster' }).click();
    await page.getByRole('link', { name: 'clusters/Late delivery/Delivery' }).waitFor();
    await page.getByLabel('State').selectOption({ label: 'confirmed' });
    await page.getByLabel('Why is it changed?').fill('Seen at the hub on 3 November');
    await page.getByLabel('Your name (may stay empty)').fill('Ann');
    await page.getByText('Not saved yet.').waitFor();
    await expectSound('actions-2-cause');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Seen at the hub on 3 November').waitFor();
    await page.getByText('changed: whys, fishbone, cases, charts').waitFor();
    expect(await page.getByRole('button', { name: 'Undo this change of C-1' }).count()).toBeGreaterThan(0);
  });

  it('creates an action from the verdict in two clicks, with a criterion that is filled in', async () => {
    await page.getByRole('link', { name: 'This month', exact: false }).first().click();
    const row = page.getByRole('row').filter({ hasText: 'Late delivery' });
    await row.getByRole('button', { name: 'New action for Late delivery / Delivery' }).click();
    const save = page.getByRole('button', { name: 'Save', exact: true });
    await page.getByText(/Chance to prove it if it is real/).waitFor();
    await expectSound('actions-3-new-action');
    await save.click();
    await dialogGone();
    await row.getByRole('link', { name: 'A-1 not proven yet' }).waitFor();
    expect(await row.getByText('no action').count()).toBe(0);
    await expectSound('actions-4-this-month');
  });

  it('says at creation what cannot be', async () => {
    await page
      .getByRole('link', { name: /Invoice unclear/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'New action for Invoice unclear / Billing' }).click();
    await page.getByLabel('What is done').fill('One-page invoice, plain words');
    await page.getByLabel('Owner').fill('Finance');
    await page.getByLabel('Starts on').fill('2019-01-01');
    await page.getByText(/The action starts before the data do/).waitFor();
    expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
    await page.getByLabel('Starts on').fill('2025-08-20');
    await page.getByLabel('Promised fall, %').fill('1');
    await page.getByText(/can never be proven here/).waitFor();
    await expectSound('actions-5-never');
    await page.getByLabel('Due on (may stay empty)').fill('2025-08-01');
    await page.getByText('It is due before it starts.').waitFor();
    await page.getByLabel('Due on (may stay empty)').fill('');
  });

  it('judges an action on its date, and shows why', async () => {
    await page.getByLabel('Promised fall, %').fill('40');
    await page.getByLabel('Window, months').fill('12');
    await page.getByLabel('State').selectOption({ label: 'done' });
    await page.getByText(/Chance to prove it if it is real/).waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await dialogGone();
    await page.getByRole('link', { name: 'A-2 works' }).click();
    await page.getByText(/The action works\./).waitFor();
    expect(await page.getByText(/complaints avoided so far/).count()).toBe(1);
    await expectSound('actions-6-effect');
  });

  it('lists everything with totals, as a table and as a board, and takes a change back', async () => {
    await page.getByRole('link', { name: 'Causes & actions' }).click();
    await page.getByRole('heading', { name: 'Causes & actions' }).waitFor();
    const open = page.getByRole('region', { name: 'Real changes without an action' });
    await open.getByRole('link', { name: 'Wrong item / Delivery' }).waitFor();
    expect(await open.getByRole('listitem').count()).toBe(1);
    await page.getByRole('button', { name: 'Prevention coverage' }).click();
    await expectSound('actions-7-table');
    await page.getByRole('button', { name: 'board' }).click();
    await page.getByRole('region', { name: 'planned' }).getByText('A-1').waitFor();
    await expectSound('actions-8-board');
    await page.getByLabel('Owner').selectOption('Finance');
    expect(await page.getByRole('region', { name: 'planned' }).getByText('A-1').count()).toBe(0);
    await page.getByRole('link', { name: 'One-page invoice, plain words' }).click();
    await page.getByRole('button', { name: 'Undo this change of A-2' }).click();
    await page.getByText('There is no such record in this store.').waitFor();
    await page.getByText('Undone: A-2.').waitFor();
  });
});
