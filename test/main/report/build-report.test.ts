import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../main/report/build-report.ts';
import { headlineClusters } from '../../../main/report/headline-clusters.ts';
import type { Analysis } from '../../../shared/model/analysis.ts';
import { sampleAnalysis, type SampleOptions } from '../../support/sample-analysis.ts';
import { message } from '../../../shared/words/messages.ts';
import { sampleFollowUp } from '../../support/sample-follow-up.ts';
import { sampleHeld, sampleInside } from '../../support/sample-inside.ts';
import { sampleDetail } from '../../support/sample-detail.ts';

function reportOf(analysis: Analysis, lang: 'en' | 'de' = 'en'): string {
  const details = headlineClusters(analysis).map((cluster) => sampleDetail(analysis, cluster));
  const insides = new Map(
    headlineClusters(analysis).map((cluster) => [cluster.name, { change: sampleInside(), held: sampleHeld() }]),
  );
  return buildReport({ analysis, details, insides, paper: 'a4', lang }).html;
}
const built = (options: SampleOptions = {}): string => reportOf(sampleAnalysis(options), options.lang ?? 'en');
/** Without fonts and style: what changes when the report changes. */
const body = (html: string): string => html.slice(html.indexOf('<body'));
const texts = (html: string): string =>
  body(html)
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('the report', () => {
  it('is as it was', async () => {
    await expect(body(built({ clusters: 8, changes: 2, months: 24 }))).toMatchFileSnapshot(
      '../../golden/report/small.html',
    );
  });

  it('prints recovery and recurrence, and loyalty against customers alike, where more than the month was read', () => {
    const analysis = sampleAnalysis({ clusters: 8 });
    for (const lang of ['en', 'de'] as const) {
      const html = buildReport({ analysis, details: [], followUp: sampleFollowUp(), paper: 'letter', lang }).html;
      const text = texts(html);
      expect(text).not.toMatch(/NaN|undefined|Infinity|\bnull\b|\{\w+\}/);
      for (const key of [
        'print-follow.recovery-title',
        'ladder.title',
        'backlog.title',
        'revenue.title',
        'iceberg.title',
      ] as const)
        expect(text).toContain(message(lang, key));
      expect(text).toMatch(lang === 'en' ? /Not shown: customers put right promptly/ : /Nicht gezeigt: Zügig/);
    }
  });

  it('has no loyalty page without orders, and says so of no figure', () => {
    const followUp = sampleFollowUp();
    const why = { why: 'needs orders' };
    const loyalty = { ...followUp.loyalty, baseline: why, doseResponse: why };
    const html = buildReport({
      analysis: sampleAnalysis({ clusters: 8 }),
      details: [],
      followUp: { ...followUp, loyalty },
      paper: 'a4',
      lang: 'en',
    }).html;
    expect(texts(html)).not.toContain(message('en', 'revenue.title'));
  });

  it('is the same text for the same input', () => {
    expect(built({ clusters: 8 })).toBe(built({ clusters: 8 }));
  });

  it('needs no other file, no script, no network', () => {
    const html = built();
    expect(html).not.toMatch(/<script|<link|<iframe|<img|@import|javascript:|\son\w+=/i);
    const addresses = [...html.matchAll(/(?:src|href|url)\s*[=(]\s*["']?([^"')\s>]{1,40})/gi)].map(
      ([, found]) => found ?? '',
    );
    expect(addresses.filter((address) => !address.startsWith('data:font/woff2') && !address.startsWith('#'))).toEqual(
      [],
    );
    expect(html).toContain("default-src 'none'");
  });

  it('gives every chart ids of its own', () => {
    const ids = [...built().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('carries no number that is none, in any language or with any gap', () => {
    const variants: SampleOptions[] = [
      { lang: 'de' },
      { clusters: 1, changes: 0, hasOrders: false, isComplete: false, months: 7 },
      { clusters: 60, changes: 12, hasAwkwardNames: true },
    ];
    for (const variant of variants)
      expect(texts(built(variant))).not.toMatch(/NaN|undefined|Infinity|\bnull\b|\{\w+\}/);
  });

  it('shows names as they are, also where they are markup', () => {
    const html = built({ clusters: 8, changes: 4, hasAwkwardNames: true });
    expect(html).toContain('&lt;b&gt;Late &amp; &quot;lost&quot;&lt;/b&gt; {a|parcel}');
    expect(html).not.toContain('<b>Late');
    expect(html).toContain('配送が遅れました');
  });

  it('cannot be broken out of by the name of the organisation', () => {
    const organisation = 'A "B" </style><script>x</script> \\ {}';
    const html = reportOf({ ...sampleAnalysis({ clusters: 4 }), organisation });
    expect(html).not.toContain('<script');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it('never shows customers, mailboxes, cards or phone numbers', () => {
    const shown = texts(built());
    expect(shown).not.toMatch(/ann\.lee|7946|4111|DE89|Harper|c-100\d|shop@northwind/);
    expect(shown).toContain('[email]');
  });

  it('says what is not there instead of leaving it out', () => {
    const shown = texts(built({ clusters: 1, changes: 0, hasOrders: false, isComplete: false, months: 7 }));
    expect(shown).toContain('No cluster changed for real.');
    expect(shown).toContain('No actions recorded yet.');
    expect(shown).toContain('Bought again in 90 days: not shown (needs orders).');
    expect(shown).toContain('October 2026 is not complete and was not tested.');
  });

  it('has a page for every real change, five of them on page 1', () => {
    const html = built({ changes: 7 });
    expect(html.match(/<section class="page/g)).toHaveLength(1 + 7 + 3);
    expect(texts(html)).toContain('2 more real changes follow on their own pages.');
  });

  it('prints a change whose detail could not be read', () => {
    const analysis = sampleAnalysis({ changes: 1 });
    const { html } = buildReport({ analysis, details: [], paper: 'letter', lang: 'en' });
    expect(texts(html)).toContain('The parts of this cluster were not read for this report.');
  });

  it('survives a store without any complaint', () => {
    const analysis = sampleAnalysis({ clusters: 1, changes: 0 });
    const none = { why: 'no complaints' };
    const empty: Analysis = {
      ...analysis,
      asOf: null,
      clusters: [],
      headlines: [],
      oneOffs: [],
      examined: 0,
      imports: [],
      measures: [],
      recovery: { firstResponse: none, resolution: none, byMonth: [] },
      recurrence: { repeat90: none, keyShare: none },
      loyalty: { repeatPurchase90: none, repeatPurchaseUnresolved90: none, repeatPurchaseBySpeed: none },
      pooledKeys: [],
      bottomLine: [{ text: 'There are no complaints to judge yet.' }],
    };
    const html = reportOf(empty);
    expect(html.match(/<section class="page/g)).toHaveLength(2);
    expect(texts(html)).toContain('No data yet');
  });

  it('speaks German throughout when asked to', () => {
    // Names, texts of customers and measures come from the data and from the analysis, not from the report.
    const analysis = { ...sampleAnalysis({ lang: 'de', clusters: 12 }), measures: [] };
    const details = headlineClusters(analysis).map((item) => ({ ...sampleDetail(analysis, item), examples: [] }));
    const shown = texts(buildReport({ analysis, details, paper: 'a4', lang: 'de' }).html);
    expect(shown).toContain('Auf einen Blick');
    expect(shown).not.toMatch(/\b(the|since|cases|complaints a month|per 1,000)\b/);
  });
});
