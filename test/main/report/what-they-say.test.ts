import { expect, it } from 'vitest';
import { buildReport } from '../../../main/report/build-report.ts';
import { headlineClusters } from '../../../main/report/headline-clusters.ts';
import type { Said } from '../../../shared/model/themes.ts';
import { sampleAnalysis } from '../../support/sample-analysis.ts';
import { sampleDetail } from '../../support/sample-detail.ts';
import { sampleThemes } from '../../support/sample-themes.ts';

const analysis = sampleAnalysis();
const details = headlineClusters(analysis).map((cluster) => sampleDetail(analysis, cluster));

function print(said: Said | { why: string }, lang: 'en' | 'de' = 'en'): string {
  const saids = new Map(headlineClusters(analysis).map(({ name }) => [name, said]));
  return buildReport({ analysis, details, saids, paper: 'a4', lang }).html;
}

it('prints the themes of a real change with their number, share and change, in both languages', () => {
  const said = { ...sampleThemes(analysis), isStored: true };
  const [first] = said.themes;
  for (const [lang, head] of [
    ['en', 'What do they say?'],
    ['de', 'Was sagen sie?'],
  ] as const) {
    const page = print(said, lang);
    expect(page).toContain(head);
    expect(page).toContain('depot, transfer, stuck');
    expect(page).toContain('>131<');
  }
  expect(first!.judged.isHeadline).toBe(true);
  expect(print(said)).toMatch(/depot, transfer, stuck<\/span\s*>\s*<small>[^<]*since/);
});

it('prints the sub-categories where there are no themes to tell', () => {
  const page = print({ why: 'Under 20 texts' });
  expect(page).not.toContain('What do they say?');
  expect(page).toContain('What kind?');
});

it('cannot be broken by what customers wrote', () => {
  const said = { ...sampleThemes(analysis), isStored: true };
  const hostile = { ...said, themes: said.themes.map((theme) => ({ ...theme, name: '<script>alert(1)</script>' })) };
  expect(print(hostile)).not.toContain('<script>alert');
});
