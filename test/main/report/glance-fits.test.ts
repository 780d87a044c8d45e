import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildReport } from '../../../main/report/build-report.ts';
import { headlineClusters } from '../../../main/report/headline-clusters.ts';
import { browserArguments } from '../../../main/report/render-pdf.ts';
import type { Paper } from '../../../main/report/report-context.ts';
import { message, type Lang } from '../../../shared/words/messages.ts';
import { describeWithBrowser } from '../../support/browser.ts';
import { sampleAnalysis } from '../../support/sample-analysis.ts';
import { sampleBoard } from '../../support/sample-board.ts';
import { sampleDetail } from '../../support/sample-detail.ts';
import { sampleHeld, sampleInside } from '../../support/sample-inside.ts';

/** Millimetres between the running head and foot, less the one that the page keeps free. */
const ROOM_MM = { a4: 262, letter: 244.4 } as const;
const COLUMN_MM = { a4: 182, letter: 187.9 } as const;

describeWithBrowser('page 1', (executablePath) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: browserArguments() });
  });
  afterAll(() => browser.close());

  const loads = [
    [1, 0],
    [3, 2],
    [5, 0],
    [5, 5],
  ] as const;
  const variants = (['en', 'de'] as const).flatMap((lang) =>
    (['a4', 'letter'] as const).flatMap((paper) =>
      loads.map(([changes, actions]) => [lang, paper, changes, actions] as const),
    ),
  );

  it.each(variants)(
    'in %s on %s with %i real changes and %i actions is one sheet',
    async (lang, paper, changes, actions) => {
      expect(await heightMm(lang, paper, changes, actions)).toBeLessThanOrEqual(ROOM_MM[paper] + 0.2);
    },
  );

  async function heightMm(lang: Lang, paper: Paper, changes: number, actions: number): Promise<number> {
    const sample = sampleAnalysis({ clusters: 24, changes, lang });
    const headlines = headlineClusters(sample);
    // The longest words a measure can carry: what explains it.
    const names = headlines
      .slice(0, 2)
      .map(({ name }) => name)
      .join(', ');
    const words = `${lang === 'de' ? 'seit Oktober 2025 höher' : 'higher since October 2025'}; ${message(lang, 'measure.carried', { names })}`;
    const analysis = { ...sample, measures: sample.measures.map((one, i) => (i === 0 ? { ...one, words } : one)) };
    const { html } = buildReport({ analysis, details: [], board: sampleBoard(headlines, actions), paper, lang });
    return measuredMm(browser, html, paper, '.glance');
  }
});

describeWithBrowser('the page of a real change', (executablePath) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: browserArguments() });
  });
  afterAll(() => browser.close());

  const records = [
    [0, 0],
    [1, 1],
    [2, 0],
    [2, 2],
  ] as const;
  const variants = (['en', 'de'] as const).flatMap((lang) =>
    (['a4', 'letter'] as const).flatMap((paper) =>
      records.map(([causes, actions]) => [lang, paper, causes, actions] as const),
    ),
  );

  it.each(variants)('in %s on %s with %i causes and %i actions is one sheet', async (lang, paper, causes, actions) => {
    const analysis = sampleAnalysis({ clusters: 24, changes: 1, lang });
    const clusters = headlineClusters(analysis);
    const { html } = buildReport({
      analysis,
      details: clusters.map((cluster) => sampleDetail(analysis, cluster)),
      insides: new Map(clusters.map(({ name }) => [name, { change: sampleInside(), held: sampleHeld() }])),
      board: sampleBoard(clusters, actions, causes),
      paper,
      lang,
    });
    expect(await measuredMm(browser, html, paper, '.glance + .page')).toBeLessThanOrEqual(ROOM_MM[paper] + 0.2);
  });
});

/** The height of a part of the report, printed. */
async function measuredMm(browser: Browser, html: string, paper: Paper, part: string): Promise<number> {
  const width = Math.round((COLUMN_MM[paper] / 25.4) * 96);
  const page = await browser.newPage({ viewport: { width, height: 1000 } });
  try {
    await page.emulateMedia({ media: 'print' });
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const px = await page.locator(part).evaluate((section) => section.getBoundingClientRect().height);
    return (px / 96) * 25.4;
  } finally {
    await page.close();
  }
}
