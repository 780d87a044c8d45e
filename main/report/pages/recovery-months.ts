import type { DurationSummary, RecoveryMonth } from '../../../shared/model/analysis.ts';
import { formatDuration } from '../../../shared/words/format-duration.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import { periodName } from '../../../shared/words/period-names.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

const MOST_ROWS = 13;

/** Medians and p90 of the last months, open cases counted; the closed-only median beside them. */
export function recoveryMonths(context: ReportContext): Html {
  const { analysis, say } = context;
  const rows = analysis.recovery.byMonth
    .filter((month) => month.firstResponse !== null || month.resolution !== null)
    .slice(-MOST_ROWS)
    .toReversed();
  if (rows.length === 0) return NOTHING;
  const number = (label: string): Html => html`<th scope="col" class="number">${label}</th>`;
  const pair = [say('recovery.median'), say('recovery.p90')];
  return html`<h2>${say('recovery.by-month')}</h2>
    <table class="tight small">
      <colgroup>
        <col style="width:34mm" />
        <col span="7" />
      </colgroup>
      <thead>
        <tr class="groups">
          <th></th>
          <th></th>
          <th scope="colgroup" colspan="2" class="number">${say('recovery.response')}</th>
          <th scope="colgroup" colspan="4" class="number">${say('recovery.resolution')}</th>
        </tr>
        <tr>
          <th scope="col">${say('recovery.month')}</th>
          ${number(say('recovery.cases'))}${pair.map(number)}${pair.map(number)}${number(say('recovery.naive'))}${number(say('recovery.open'))}
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
  return field === 'closedOnlyMedianMs' ? '–' : say('recovery.not-reached');
}
