import { formatInstant } from '../../shared/words/format-instant.ts';
import { formatNumber, THIN } from '../../shared/words/format.ts';
import { periodName } from '../../shared/words/period-names.ts';
import type { ReportContext } from './report-context.ts';

export type RunningWords = { title: string; left: string; right: string };

/** The line at the head of every page: whose report, which month, which data. */
export function runningWords(context: ReportContext): RunningWords {
  const { analysis, lang, say } = context;
  const month = periodName(analysis.month, lang);
  const left = [analysis.organisation, say('print.title'), month].filter((part) => part !== '').join(' · ');
  const asOf =
    analysis.asOf === null
      ? say('print.as-of-none')
      : say('print.as-of', { time: formatInstant(analysis.asOf, analysis.zone, lang) });
  return { title: left, left, right: [asOf, volume(context), say('print.rules')].join(' · ') };
}

/** "18 imports, 31,204 cases". */
export function volume(context: ReportContext): string {
  const { analysis, lang, say } = context;
  const done = analysis.imports.filter((item) => item.status === 'done').length;
  const imports =
    done === 1 ? say('print.imports-one') : say('print.imports-many', { count: formatNumber(done, lang) });
  return say('print.volume', { imports, cases: casesWords(context, analysis.counts.complaints) });
}

/** "1 case", "31,204 cases". */
export function casesWords(context: ReportContext, count: number): string {
  if (count === 1) return context.say('print.cases-one');
  return context.say('print.cases-many', { count: formatNumber(count, context.lang) });
}

/** The expected number of false signals: one decimal, "under 0.1" rather than none. */
export function expectedFalse({ analysis, lang }: ReportContext): string {
  const expected = analysis.expectedFalseHeadlines;
  if (expected > 0 && expected < 0.05) return `<${THIN}${formatNumber(0.1, lang, 1)}`;
  return formatNumber(expected, lang, 1);
}
