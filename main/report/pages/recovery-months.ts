import type { DurationSummary, RecoveryMonth } from '../../../shared/model/analysis.ts';
import { formatDuration } from '../../../shared/words/format-duration.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import { periodName } from '../../../shared/words/period-names.ts';
import { columnWidths } from '../column-widths.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

/** With curves above them fewer months keep the page in one piece. */
const MOST_ROWS = { a4: 8, letter: 6, withoutCurves: 13 };

/** Medians and p90 of the last months, open cases counted; the closed-only median beside them. */
export function recoveryMonths(context: ReportContext): Html {
  const { analysis, say } = context;
  const rows = analysis.recovery.byMonth
    .filter((month) => month.firstResponse !== null || month.resolution !== null)
    .slice(-(analysis.recovery.curves === undefined ? MOST_ROWS.withoutCurves : MOST_ROWS[context.paper]))
    .toReversed();
  if (rows.length === 0) return NOTHING;
  const number = (label: string): Html => html`<th scope="col" class="number">${label}</th>`;
  const pair = [say('print-recovery.median'), say('print-recovery.p90')];
  return html`<h2>${say('print-recovery.by-month')}</h2>
    <table class="tight small">
      ${columnWidths([34, null, null, null, null, null, null, null])}
      <thead>
        <tr class="groups">
          <th></th>
          <th></th>
          <th scope="colgroup" colspan="2" class="number">${say('print-recovery.response')}</th>
          <th scope="colgroup" colspan="4" class="number">${say('print-recovery.resolution')}</th>
        </tr>
        <tr>
          <th scope="col">${say('print-recovery.month')}</th>
          ${number(say('print-recovery.cases'))}${pair.map(number)}${pair.map(number)}${number(say('print-recovery.naive'))}${number(say('print-recovery.open'))}
        </tr>
      </thead>
      <tbody>
        ${rows.map((month) => row(context, month))}
      </tbody>
    </table>`;
}

function row(context: ReportContext, month: RecoveryMonth): Html {
  const { lang } = context;
  const { firstResponse, resolution } = month;
  const cell = (text: string): Html => html`<td class="number">${text}</td>`;
  return html`<tr>
    <td>${periodName(month.period, lang)}</td>
    ${cell(formatNumber(month.n, lang))}
    ${cell(duration(context, firstResponse, 'medianMs'))}${cell(duration(context, firstResponse, 'p90Ms'))}
    ${cell(duration(context, resolution, 'medianMs'))}${cell(duration(context, resolution, 'p90Ms'))}
    ${cell(duration(context, resolution, 'closedOnlyMedianMs'))}
    ${cell(resolution === null ? '–' : formatNumber(resolution.open, lang))}
  </tr>`;
}

function duration(
  { lang, say }: ReportContext,
  summary: DurationSummary | null,
  field: 'medianMs' | 'p90Ms' | 'closedOnlyMedianMs',
): string {
  if (summary === null) return '–';
  const value = summary[field];
  if (value !== null) return formatDuration(value, lang);
  return field === 'closedOnlyMedianMs' ? '–' : say('print-recovery.not-reached');
}
