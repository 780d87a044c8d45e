import { beforeAll, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { describeStoreInBrowser } from '../support/describe-store.ts';
import { fillWithSample } from '../support/fill-with-sample.ts';

const fill = (storePath: string): Promise<void> => fillWithSample(storePath, 0.3);

describeStoreInBrowser('deciding in the browser', fill, (opened) => {
  const { expectSound } = opened;
  let page: Page;
  beforeAll(() => {
    ({ page } = opened);
  });

  const rateRow = (): Locator => page.getByRole('row').filter({ hasText: 'Complaints per 1,000 orders' });

  it('sets the target of a measure by keyboard alone, and takes it back', async () => {
    const button = page.getByRole('button', { name: 'Target: Complaints per 1,000 orders' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('2,5');
    await page.getByText(/Type a number/).waitFor();
    await expectSound('decide-1-target-wrong');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('22');
    await page.keyboard.press('Enter');
    await rateRow().getByText('≤ 22').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByText('Saved: Target ≤ 22 per 1,000 orders.').waitFor();
    await expectSound('decide-2-this-month');
    await page.getByRole('button', { name: 'Undo: Target ≤ 22 per 1,000 orders' }).click();
    await page.getByText('Undone: Target ≤ 22 per 1,000 orders.').waitFor();
    expect(await rateRow().getByText('≤ 22').count()).toBe(0);
  });

  it('leaves everything as it was on Escape', async () => {
    await page.getByRole('button', { name: 'Target: Time to resolution, median' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('3');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByText('≤ 3').count()).toBe(0);
  });

  it('confirms the level proposed for a cluster with a reason, notes what happened, and sees both in the chart', async () => {
    await page
      .getByRole('link', { name: /Wrong item/ })
      .first()
      .click();
    await page.getByText(/Proposed: new level since/).waitFor();
    await page.getByText(/With this chart and rule set about .+ false marks in \d+ months are expected\./).waitFor();
    await expectSound('decide-3-proposed');
    await page.getByRole('button', { name: /^confirm: Proposed/ }).click();
    const keep = page.getByRole('button', { name: 'Save', exact: true });
    expect(await keep.isDisabled()).toBe(true);
    await page.getByLabel('Reason').fill('New packing line in the West');
    await page.getByLabel('Your name (may stay empty)').fill('Ann');
    await expectSound('decide-4-reason');
    await keep.click();
    await page.getByRole('list', { name: 'Decisions' }).getByText('New packing line in the West').waitFor();
    expect(await page.getByText(/Proposed: new level/).count()).toBe(0);

    await page.getByRole('button', { name: 'Note in the chart' }).click();
    await page.getByLabel('What happened?').fill('Scanner replaced <b>twice</b>');
    await keep.click();
    await page
      .getByRole('list', { name: 'Decisions' })
      .getByText(/Scanner replaced <b>twice<\/b>/)
      .waitFor();

    await page.getByRole('button', { name: /^Target: Wrong item/ }).click();
    await page.getByLabel('At most').fill('1.5');
    await keep.click();
    await page.getByText('target ≤ 1.5').first().waitFor();
    await page.getByRole('button', { name: 'how is this computed?' }).first().click();
    await expectSound('decide-5-decided');
  });

  it('keeps decisions over a reload and says them in German', async () => {
    await page.getByLabel('Language').selectOption('de');
    await page
      .getByRole('list', { name: 'Entscheidungen' })
      .getByText(/Neues Niveau seit/)
      .waitFor();
    await page.getByText(/Bei dieser Karte und diesen Regeln sind über \d+ Monate etwa/).waitFor();
    await page.reload();
    await page
      .getByRole('list', { name: 'Entscheidungen' })
      .getByText(/Neues Niveau seit/)
      .waitFor();
    expect(await page.getByRole('list', { name: 'Entscheidungen' }).getByRole('listitem').count()).toBe(3);
    await expectSound('decide-6-german');
    await page.getByLabel('Sprache').selectOption('en');
  });

  it('undoes a level and finds the proposal again, with the trail of what was', async () => {
    await page
      .getByRole('button', { name: /^Undo: New level since/ })
      .first()
      .click();
    await page.getByText(/Proposed: new level since/).waitFor();
    await page.getByRole('button', { name: '1 earlier or undone version' }).click();
    await page.getByText(/· undone/).waitFor();
    expect(await page.getByRole('list', { name: 'Decisions' }).getByRole('listitem').count()).toBe(2);
    await expectSound('decide-7-undone');
  });
});
