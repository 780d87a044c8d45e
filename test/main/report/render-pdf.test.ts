import { expect, it } from 'vitest';
import { buildReport } from '../../../main/report/build-report.ts';
import { headlineClusters } from '../../../main/report/headline-clusters.ts';
import { renderPdf } from '../../../main/report/render-pdf.ts';
import { describeWithBrowser } from '../../support/browser.ts';
import { sampleAnalysis, type SampleOptions } from '../../support/sample-analysis.ts';
import { sampleDetail } from '../../support/sample-detail.ts';

describeWithBrowser('the printed report', (browserPath) => {
  const cases: [string, SampleOptions, 'a4' | 'letter', number][] = [
    ['a usual month', {}, 'a4', 7],
    ['a usual month on Letter', {}, 'letter', 7],
    [
      'many changes and long names in German',
      { clusters: 60, changes: 12, hasAwkwardNames: true, lang: 'de' },
      'a4',
      16,
    ],
    ['the same on Letter', { clusters: 60, changes: 12, hasAwkwardNames: true, lang: 'de' }, 'letter', 16],
    ['little data', { clusters: 1, changes: 0, hasOrders: false, isComplete: false, months: 7 }, 'a4', 3],
  ];

  it.each(cases)('of %s has every page on one sheet', async (_name, options, paper, pages) => {
    const pdf = await printed(options, paper);
    expect(pageSizes(pdf)).toEqual(Array.from({ length: pages }, () => (paper === 'a4' ? '595 842' : '612 792')));
  });

  it('is tagged, has an outline and the fonts inside', async () => {
    const pdf = await printed({ clusters: 6, changes: 1 }, 'a4');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Outlines');
    expect(pdf).toMatch(/\/FontName \/[A-Z]{6}\+\S*Inter/);
    expect(pdf).toMatch(/\/FontName \/[A-Z]{6}\+\S*SourceSerif/);
  });

  async function printed(options: SampleOptions, paper: 'a4' | 'letter'): Promise<string> {
    const analysis = sampleAnalysis(options);
    const details = headlineClusters(analysis).map((cluster) => sampleDetail(analysis, cluster));
    const { html } = buildReport({ analysis, details, paper, lang: options.lang ?? 'en' });
    const result = await renderPdf(html, { paper, browserPath });
    if (!result.ok) throw new Error(result.error.message);
    return Buffer.from(result.value).toString('latin1');
  }
});

/** Width and height in points of each page; page objects are not compressed in what Chromium writes. */
function pageSizes(pdf: string): string[] {
  return [...pdf.matchAll(/\/Type \/Page\b[\s\S]{0,600}?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} ${Math.round(Number(height))}`,
  );
}
