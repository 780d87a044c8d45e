import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { describeWithBrowser } from '../support/browser.ts';
import { fillWithSample } from '../support/fill-with-sample.ts';
import { serveTestStore } from '../support/serve.ts';
import { openWatchedPage, type WatchedPage } from '../support/watched-page.ts';

const WEEK = [
  ['Mon', '08:00-12:00, 12:45-17:00'],
  ['Tue', '08:00-12:00, 12:45-17:00'],
  ['Wed', '00:00-24:00'],
  ['Thu', '22:00-06:00'],
  ['Fri', '09:00-15:00'],
  ['Sat', ''],
  ['Sun', ''],
] as const;

describeWithBrowser('what people set on recovery and loyalty', (browserPath) => {
  vi.setConfig({ testTimeout: 120_000 });
  let server: Awaited<ReturnType<typeof serveTestStore>>;
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    server = await serveTestStore((path) => fillWithSample(path, 0.2));
    watched = await openWatchedPage(browserPath, server.url);
    ({ page } = watched);
  }, 120_000);
  afterAll(async () => {
    await watched.close();
    await server.close();
  });

  const goTo = async (name: string): Promise<void> => {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.waitForFunction(() => document.querySelector('.waiting') === null);
  };
  const median = (): Promise<string> => page.locator('.facts dd').first().innerText();

  it('counts opening hours with a break, a night and a holiday beside the calendar, and takes each step back', async () => {
    await goTo('Recovery');
    const before = await median();
    await page.getByRole('button', { name: 'Opening hours', exact: true }).click();
    for (const [day, hours] of WEEK) await page.getByRole('textbox', { name: day }).fill(hours);
    await page.getByRole('textbox', { name: /^Holidays/ }).fill('2026-10-05');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const clocks = page.locator('table.clocks');
    await clocks.waitFor();
    const business = clocks.getByRole('row').nth(2);
    expect(await business.innerText()).toContain('22:00');
    const onHours = await business.locator('td').first().innerText();
    // Setting hours alone changes no figure: the calendar clock is still the one in force.
    expect(await median()).toBe(before);
    expect(onHours).not.toBe(before);

    await page.getByRole('button', { name: 'use opening hours' }).click();
    await page.getByText('Durations run on opening hours').waitFor();
    await expect.poll(median).toBe(onHours);

    await business.locator('td').nth(1).getByRole('button').click();
    await page.locator('.cases-dialog .cases li').first().waitFor();
    await page.getByRole('button', { name: 'close', exact: true }).click();

    await page.getByRole('button', { name: 'Undo: durations in opening hours' }).first().click();
    await page.getByText('Durations run on the calendar clock').waitFor();
    await expect.poll(median).toBe(before);
    await page.getByRole('button', { name: /^changes \(/ }).click();
    await page
      .getByRole('button', { name: /^Undo: open / })
      .last()
      .click();
    await clocks.waitFor({ state: 'detached' });
    expect(watched.complaints).toEqual([]);
  });

  it('refuses hours that cannot be: a night that runs into the next day’s hours, and a week that is never open', async () => {
    await page.getByRole('button', { name: 'Opening hours', exact: true }).click();
    await page.getByRole('textbox', { name: 'Mon' }).fill('22:00-10:00');
    await page.getByText('A night runs into hours of the next day.').waitFor();
    expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
    for (const [day] of WEEK) await page.getByRole('textbox', { name: day }).fill('');
    await page.getByText('A week that is never open has no clock.').waitFor();
    expect(await page.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  });

  it('changes an assumption with its source, shows both readings of the iceberg, and takes it back', async () => {
    await goTo('Loyalty');
    const iceberg = page.getByRole('region', { name: 'Iceberg' });
    expect(await iceberg.locator('tbody tr').count()).toBe(1);
    await page.getByRole('button', { name: 'Change: silent share of unhappy customers' }).click();
    await page.getByRole('textbox', { name: 'Low (%)' }).fill('80');
    await page.getByRole('textbox', { name: 'Middle (%)' }).fill('75');
    await page.getByText('Three numbers that ascend').waitFor();
    await page.getByRole('textbox', { name: 'Middle (%)' }).fill('90');
    await page.getByRole('textbox', { name: 'High (%)' }).fill('95');
    const save = page.getByRole('button', { name: 'Save', exact: true });
    expect(await save.isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'Where the numbers come from' }).fill('our own survey of May');
    await save.click();
    await iceberg.getByText('our own survey of May').waitFor();
    const rows = await iceberg.locator('tbody tr').allInnerTexts();
    expect(rows).toHaveLength(2);
    const heard = Number(rows[1]!.match(/\t(\d[\d,]*)\t/)![1]!.replaceAll(',', ''));
    expect(rows[1]).toContain((heard * 10).toLocaleString('en-GB'));
    await page
      .getByRole('button', { name: /^Undo: silent share of unhappy customers/ })
      .first()
      .click();
    await iceberg.getByText('our own survey of May').waitFor({ state: 'detached' });
    expect(await iceberg.locator('tbody tr').count()).toBe(1);
    expect(watched.complaints).toEqual([]);
  });

  it('lets the own share take the place of the literature once it is precise', async () => {
    await page.getByRole('button', { name: /^Known failures/ }).click();
    await page.getByRole('textbox', { name: 'Failures known from elsewhere' }).fill('3000');
    await page.getByRole('textbox', { name: 'of these led to a complaint' }).fill('600');
    await page.getByRole('textbox', { name: 'Where the numbers come from' }).fill('late deliveries of 2026');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const row = page.getByRole('row', { name: /^silent share of unhappy customers/ });
    await row.getByText('takes its place').waitFor();
    expect(await row.innerText()).toContain('80');
    await page.getByRole('region', { name: 'Iceberg' }).getByText('Own data').waitFor();
  });
});
