import { formatNumber, formatShare } from '../../../shared/words/format.ts';
import { quarterName } from '../../../shared/words/period-names.ts';
import { columnWidths } from '../column-widths.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

const QUARTERS = { a4: 5, letter: 3 };
const MONTHS = 6;
const FEWEST = 10;

/** Share still buying by months since the complaint, the latest quarters that have been observed. */
export function cohortTable({ followUp, say, lang, paper }: ReportContext): Html {
  if (followUp === null || 'why' in followUp.loyalty.cohorts) return NOTHING;
  const shown = followUp.loyalty.cohorts
    .filter(({ customers, stillBuying }) => customers >= FEWEST && stillBuying.some((share) => share !== null))
    .slice(-QUARTERS[paper]);
  if (shown.length === 0) return NOTHING;
  return html`<h2>${say('cohort.title')}</h2>
    <table class="tight small">
      ${columnWidths([26, 26, ...Array.from({ length: MONTHS }, () => null)])}
      <thead>
        <tr>
          <th scope="col">${say('cohort.quarter')}</th>
          <th scope="col" class="number">${say('cohort.customers')}</th>
          ${Array.from({ length: MONTHS }, (_, k) => html`<th scope="col" class="number">${say('print-follow.month', { n: formatNumber(k + 1, lang) })}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          ({ quarter, customers, stillBuying }) =>
            html`<tr>
              <td>${quarterName(quarter)}</td>
              <td class="number">${formatNumber(customers, lang)}</td>
              ${stillBuying.slice(0, MONTHS).map((share) => html`<td class="number">${share === null ? '–' : formatShare(share, lang)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="note">${say('cohort.note')}; ${say('cohort.caption')}.</p>`;
}
