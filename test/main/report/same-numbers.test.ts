import { beforeAll, describe, expect, it } from 'vitest';
import { runFollowUp } from '../../../main/analysis/run-follow-up.ts';
import { runAnalysis } from '../../../main/analysis/run-analysis.ts';
import { buildReport } from '../../../main/report/build-report.ts';
import { analysisDocument } from '../../../main/shells/cli/analysis-document.ts';
import type { Analysis } from '../../../shared/model/analysis.ts';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import { formatDuration } from '../../../shared/words/format-duration.ts';
import { formatNumber, formatProportion, formatShare } from '../../../shared/words/format.ts';
import type { Lang } from '../../../shared/words/messages.ts';
import { metricLabel } from '../../../shared/words/metric-words.ts';
import { differenceText } from '../../../shared/words/paradox-words.ts';
import { periodName, quarterName } from '../../../shared/words/period-names.ts';
import { simulateShop } from '../../support/simulate-shop.ts';

/** What the pages ask for, what the command line prints, and what the report says of the same store. */
let analysis: Analysis;
let followUp: FollowUp;
const printed = new Map<Lang, string>();

beforeAll(() => {
  const columns = simulateShop({ seed: 11, customers: 2500, months: 24, spread: 0.8, orders: 1, complaints: 0.1 });
  const input = { columns, store: { name: 's', organisation: 'o', zone: 'UTC' }, imports: [], query: {} };
  analysis = runAnalysis(input);
  followUp = runFollowUp(input)!;
  for (const lang of ['en', 'de'] as const) {
    const { html } = buildReport({
      analysis: runAnalysis({ ...input, lang }),
      details: [],
      followUp,
      paper: 'a4',
      lang,
    });
    const text = html
      .slice(html.indexOf('<body'))
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    printed.set(lang, text);
  }
});

/** A part that is there; its absence would make the comparison say nothing. */
function there<T extends object>(part: T | { why: string }): T {
  if ('why' in part) throw new Error(part.why);
  return part;
}

function figures(lang: Lang): string[] {
  const { recovery, recurrence, loyalty } = followUp;
  const count = (n: number): string => formatNumber(n, lang);
  const share = (id: string): string => {
    const { proportion } = followUp.metrics.find((one) => one.id === id)!;
    return `${metricLabel(id, lang)} ${formatProportion(proportion!, lang)}`;
  };
  const baseline = there(loyalty.baseline);
  const resolution = there(analysis.recovery.resolution);
  const [month] = analysis.recovery.byMonth.slice(-1);
  const last = there(recovery.backlog).months.at(-1)!;
  const difference = ({ mid, low, high }: { mid: number; low: number; high: number | null }): string =>
    `${differenceText(mid, lang)} (${differenceText(low, lang)} – ${differenceText(high ?? 1, lang)})`;
  return [
    formatDuration(resolution.medianMs!, lang),
    `${periodName(month!.period, lang)} ${count(month!.n)}`,
    ...there(recovery.ladder).flatMap(({ cases, why }) => (why === null ? [formatProportion(cases, lang)] : [])),
    ...[last.broughtForward, last.received, last.closed, last.carriedForward].map(count),
    share('repeat-contact-7'),
    share('repeat-complaint-90'),
    share('double-deviation'),
    ...there(recurrence.failures).map(({ customers }) => formatProportion(customers, lang)),
    ...there(recurrence.nextComplaint)
      .byDays.filter(({ days }) => days === 90)
      .map(({ share: by, atRisk, low, high }) => {
        const range = `${formatNumber(low! * 100, lang, 1)}–${formatNumber(high! * 100, lang, 1)}`;
        return `${formatShare(by!, lang)} (${range}; n = ${count(atRisk)})`;
      }),
    `${count(baseline.all.complainants)} ${formatShare(baseline.all.share, lang)} ${formatShare(baseline.all.baseline, lang)} ${difference(baseline.all.difference)}`,
    `${count(baseline.falsification.complainants)} ${formatShare(baseline.falsification.share, lang)}`,
    ...there(loyalty.doseResponse)
      .filter(({ raw }) => raw.denominator >= 10)
      .map(({ raw }) => `${count(raw.numerator)}/${count(raw.denominator)}`),
    ...there(loyalty.cohorts)
      .filter(({ customers, stillBuying }) => customers >= 10 && stillBuying.some((one) => one !== null))
      .slice(-5)
      .map(({ quarter, customers }) => `${quarterName(quarter)} ${count(customers)}`),
    count(there(followUp.iceberg).voiced),
    count(Math.round(there(followUp.iceberg).unhappy.mid)),
  ];
}

describe('recovery, recurrence and loyalty', () => {
  it.each(['en', 'de'] as const)('stand in the report as the pages have them (%s)', (lang) => {
    const text = printed.get(lang) ?? '';
    // Narrow blanks became plain ones with the tags.
    const wanted = figures(lang).map((figure) => figure.replaceAll(/\s+/g, ' '));
    expect(wanted.length).toBeGreaterThan(25);
    expect(wanted.filter((figure) => !text.includes(figure))).toEqual([]);
    expect(text).not.toMatch(/NaN|undefined|Infinity|\bnull\b|\{\w+\}/);
  });

  it('leave no English reason in the German report', () => {
    const english = /.{30}(?:needs |no target is set|in this source|own estimate|not known for|no known).{30}/;
    expect(english.exec(printed.get('de') ?? '')?.[0] ?? null).toBeNull();
  });

  it('are the same in the JSON of the command line', () => {
    const document = JSON.parse(JSON.stringify(analysisDocument(analysis, followUp)));
    const plain = JSON.parse(JSON.stringify(followUp));
    expect(document.recovery.resolution).toMatchObject(JSON.parse(JSON.stringify(analysis.recovery.resolution)));
    expect(document.recovery.ladder).toEqual(plain.recovery.ladder);
    expect(document.recovery.backlog).toEqual(plain.recovery.backlog);
    expect(document.recurrence.nextComplaint).toEqual(plain.recurrence.nextComplaint);
    expect(document.recurrence.failures).toEqual(plain.recurrence.failures);
    const parts = ['baseline', 'doseResponse', 'promptEffective', 'cohorts', 'revenueAtRisk', 'drivers'];
    const isThere = (part: string): boolean => !Object.hasOwn(plain.loyalty[part], 'why');
    expect(parts.filter(isThere).length).toBeGreaterThan(3);
    for (const part of parts) expect(document.loyalty[part]).toEqual(isThere(part) ? plain.loyalty[part] : null);
    for (const part of parts.filter((one) => !isThere(one)))
      expect(document.loyalty.whys[part]).toBe(plain.loyalty[part].why);
    expect(document.iceberg).toEqual(plain.iceberg);
    expect(document.metrics).toEqual(plain.metrics);
  });
});
