import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { buildReport } from '../../../main/report/build-report.ts';
import { escapeHtml } from '../../../main/report/html.ts';
import { browserArguments } from '../../../main/report/render-pdf.ts';
import type { Analysis } from '../../../shared/model/analysis.ts';
import { describeWithBrowser } from '../../support/browser.ts';
import { sampleAnalysis } from '../../support/sample-analysis.ts';
import { sharedData } from '../../support/shared-data.ts';

/** The worst names that people have collected, where they are at hand; else a few of the same kinds. */
const NAMES = naughtyNames();

describeWithBrowser('names made to break pages', (browserPath) => {
  it('are shown character by character, open no dialog, call no network and break no policy', async () => {
    const browser = await chromium.launch({ executablePath: browserPath, args: browserArguments() });
    try {
      const page = await browser.newPage();
      const trouble: string[] = [];
      page.on('dialog', (dialog) => trouble.push(`dialog ${dialog.message()}`));
      page.on('console', (line) => trouble.push(`console ${line.text()}`));
      page.on('pageerror', (error) => trouble.push(`error ${error.message}`));
      page.on('request', (request) => {
        if (!/^(?:data|about):/.test(request.url())) trouble.push(`request ${request.url()}`);
      });
      await page.setContent(reportOf(NAMES), { waitUntil: 'load' });
      const shown = await page.locator('h1 .name').allTextContents();
      expect(trouble).toEqual([]);
      expect(shown).toEqual(NAMES.map(asShown));
    } finally {
      await browser.close();
    }
  });
});

function reportOf(names: readonly string[]): string {
  const sample = sampleAnalysis({ clusters: names.length, changes: names.length });
  const clusters = sample.clusters.map((cluster, i) => {
    const category = names[i] ?? '';
    return { ...cluster, category, name: `${category} / ${i}`, words: `${category} ${cluster.words}` };
  });
  const headlines = clusters.map((cluster) => cluster.name);
  const analysis: Analysis = { ...sample, clusters, headlines, bottomLine: [{ text: names.join(' ').slice(0, 400) }] };
  return buildReport({ analysis, details: [], paper: 'a4', lang: 'en' }).html;
}

/** What HTML cannot carry is shown by its picture; everything else stays. */
function asShown(name: string): string {
  return escapeHtml(name)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function naughtyNames(): string[] {
  const path = sharedData('naughty-strings', 'blns.json');
  const own = [
    '<script>alert(1)</script>',
    '" onload="alert(1)',
    '</style><img src=x onerror=alert(1)>',
    '{a|b}',
    '‮txet',
    '﷽',
    '$&',
  ];
  const found: unknown = path === null ? own : JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(found)) throw new Error('the list of names is no list');
  const usable = found.filter((name): name is string => typeof name === 'string' && name.trim() !== '');
  return [...new Set(usable)].filter((name) => Array.from(name).length <= 160);
}
