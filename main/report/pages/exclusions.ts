import { reasonWords } from '../../../shared/words/reason-words.ts';
import type { Absent, DurationSummary } from '../../../shared/model/analysis.ts';
import { formatNumber, formatProportion } from '../../../shared/words/format.ts';
import type { ReportContext } from '../report-context.ts';
import { casesWords } from '../running-words.ts';
import { qualityLines } from './quality-lines.ts';

/** What is not in the figures, and why; one line each, "nothing" when there is nothing to say. */
export function exclusions(context: ReportContext): string[] {
  const { analysis, say, lang } = context;
  const { recovery, recurrence, pooledKeys, imports } = analysis;
  const lines = qualityLines(context);
  if (analysis.asAt !== null) lines.push(say('print-method.restated', { number: formatNumber(analysis.asAt, lang) }));
  const invalid = Math.max(invalidOf(recovery.firstResponse), invalidOf(recovery.resolution));
  if (invalid > 0) lines.push(say('print-method.invalid', { count: casesWords(context, invalid) }));
  if (!('why' in recurrence.keyShare))
    lines.push(say('print-method.key-share', { share: formatProportion(recurrence.keyShare, lang) }));
  if (pooledKeys.length > 0) lines.push(pooledLine(context));
  const rejected = imports.filter((item) => item.status === 'done').reduce((sum, item) => sum + item.rejected, 0);
  if (rejected > 0) lines.push(say('print-method.rejects', { count: formatNumber(rejected, lang) }));
  for (const measure of analysis.measures) {
    if (measure.value === null)
      lines.push(
        say('print-method.absent', {
          name: measure.label,
          why: measure.why === null ? '–' : reasonWords(measure.why, lang),
        }),
      );
  }
  return lines.length === 0 ? [say('print-method.nothing')] : lines;
}

/** How many keys, never which: a key may be somebody's name. */
function pooledLine(context: ReportContext): string {
  const { analysis, say, lang } = context;
  const count = analysis.pooledKeys.length;
  const keys =
    count === 1
      ? say('print-method.pooled-one')
      : say('print-method.pooled-many', { count: formatNumber(count, lang) });
  const cases = analysis.pooledKeys.reduce((sum, item) => sum + item.cases, 0);
  return say('print-method.pooled', { keys, cases: casesWords(context, cases) });
}

function invalidOf(summary: DurationSummary | Absent): number {
  return 'why' in summary ? 0 : summary.invalid;
}
