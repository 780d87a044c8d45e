import type { QualityReport } from '../../../shared/model/quality.ts';
import { formatNumber, formatShare } from '../../../shared/words/format.ts';
import type { MessageKey } from '../../../shared/words/messages.ts';
import { periodName } from '../../../shared/words/period-names.ts';
import type { ReportContext } from '../report-context.ts';
import { casesWords } from '../running-words.ts';

/** Missing months named one by one; of more only the number is told. */
const MOST_NAMED = 6;

/** What the data of the whole store lack, one line each; nothing where nobody looked or nothing is lacking. */
export function qualityLines(context: ReportContext): string[] {
  const { quality, say, lang } = context;
  if (quality === null || quality.cases === 0) return [];
  const partly = quality.fields.filter(({ all }) => all.missing > 0 && all.missing < all.of);
  const never = quality.fields.filter(({ all }) => all.missing === all.of);
  const wrong = sum(quality.before) + sum(quality.future) + sum(quality.ancient);
  const { duplicates, missingMonths } = quality;
  return [
    ...(partly.length === 0
      ? []
      : [
          say('print-quality.missing', {
            cases: casesWords(context, quality.cases),
            fields: partly
              .toSorted((a, b) => b.all.missing - a.all.missing)
              .map(({ field, all }) => `${fieldName(context, field)} ${formatShare(all.missing / all.of, lang)}`)
              .join(', '),
          }),
        ]),
    ...(never.length === 0
      ? []
      : [say('print-quality.never', { fields: never.map(({ field }) => fieldName(context, field)).join(', ') })]),
    ...(wrong === 0 ? [] : [say('print-quality.dates', { count: formatNumber(wrong, lang) })]),
    ...(missingMonths.length === 0 ? [] : [say('print-quality.months', { months: months(context, missingMonths) })]),
    ...(duplicates.cases === 0
      ? []
      : [say('print-quality.duplicates', { cases: casesWords(context, duplicates.cases) })]),
  ];
}

function months({ lang }: ReportContext, missing: QualityReport['missingMonths']): string {
  if (missing.length > MOST_NAMED) return formatNumber(missing.length, lang);
  return missing.map((month) => periodName(month, lang)).join(', ');
}

function fieldName({ say }: ReportContext, field: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field of a case has its name in the catalogue
  return say(`field.${field}` as Extract<MessageKey, `field.${string}`>);
}

function sum(counts: readonly { n: number }[]): number {
  return counts.reduce((total, { n }) => total + n, 0);
}
