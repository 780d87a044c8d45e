import type { DurationSummary, RecoveryMonth } from '../../../shared/model/analysis.ts';
import { formatDuration } from '../../../shared/words/format-duration.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import { periodName } from '../../../shared/words/period-names.ts';
import { columnWidths } from '../column-widths.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

/** With curves above them fewer months keep the page in one piece. */
const MOST_ROWS = { a4: 8, letter: 6, withoutCurves: 13 };
/** With ladder, backlog and recurrence below them fewer still. */
const MOST_ROWS_ABOVE_MORE = { a4: 4, letter: 3 };

type Shown = { response: boolean; resolution: boolean };

/** Medians and p90 of the last months, open cases counted; the closed-only median beside them. */
export function recoveryMonths(context: ReportContext): Html {
  const { analysis, say } = context;
  const { byMonth, curves } = analysis.recovery;
  const rows = byMonth
    .filter((month) => month.firstResponse !== null || month.resolution !== null)
    .slice(-mostRows(context, curves !== undefined))
    .toReversed();
  if (rows.length === 0) return NOTHING;
  const shown: Shown = {
    response: rows.some((month) => month.firstResponse !== null),
    resolution: rows.some((month) => month.resolution !== null),
  };
  const numbers = 1 + (shown.response ? 2 : 0) + (shown.resolution ? 4 : 0);
  return html`<h2>${say('print-recovery.by-month')}</h2>
    <table class="tight small">
      ${columnWidths([34, ...Array.from({ length: numbers }, () => null)])} ${head(context, shown)}
      <tbody>
        ${rows.map((month) => row(context, month, shown))}
      </tbody>
    </table>`;
}

function mostRows({ followUp, paper }: ReportContext, hasCurves: boolean): number {
  if (followUp !== null) return MOST_ROWS_ABOVE_MORE[paper];
  return hasCurves ? MOST_ROWS[paper] : MOST_ROWS.withoutCurves;
}

function head({ say }: ReportContext, shown: Shown): Html {
  const group = (label: string, columns: number): Html =>
    html`<th scope="colgroup" colspan="${columns}"><span>${label}</span></th>`;
  const column = (label: string): Html => html`<th scope="col" class="number">${label}</th>`;
  const pair = [say('print-recovery.median'), say('print-recovery.p90')];
  const rest = [say('print-recovery.naive'), say('print-recovery.open')];
  return html`<thead>
    <tr class="groups">
      <td></td>
      <td></td>
      ${shown.response ? group(say('print-recovery.response'), 2) : NOTHING}
      ${shown.resolution ? group(say('print-recovery.resolution'), 4) : NOTHING}
    </tr>
    <tr>
      <th scope="col">${say('print-recovery.month')}</th>
      ${column(say('print-recovery.cases'))} ${shown.response ? pair.map(column) : NOTHING}
      ${shown.resolution ? [...pair, ...rest].map(column) : NOTHING}
    </tr>
  </thead>`;
}

function row(context: ReportContext, month: RecoveryMonth, shown: Shown): Html {
  const { lang } = context;
  const { firstResponse, resolution } = month;
  const cell = (text: string): Html => html`<td class="number">${text}</td>`;
  const pairOf = (summary: DurationSummary | null): Html[] =>
    (['medianMs', 'p90Ms'] as const).map((field) => cell(duration(context, summary, field)));
  const open = resolution === null ? '–' : formatNumber(resolution.open, lang);
  const rest = [cell(duration(context, resolution, 'closedOnlyMedianMs')), cell(open)];
  return html`<tr>
    <td>${periodName(month.period, lang)}</td>
    ${cell(formatNumber(month.n, lang))} ${shown.response ? pairOf(firstResponse) : NOTHING}
    ${shown.resolution ? [...pairOf(resolution), ...rest] : NOTHING}
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
