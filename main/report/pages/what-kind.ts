import type { ClusterDetail } from '../../../shared/model/analysis.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import { bar } from '../figure.ts';
import { columnWidths } from '../column-widths.ts';
import { html, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

const MOST_ROWS = 5;

/** The sub-categories of the cluster by number of cases. */
export function whatKind({ say, lang }: ReportContext, detail: ClusterDetail): Html {
  const rows = detail.subcategories.slice(0, MOST_ROWS);
  if (rows.length === 0)
    return html`<div class="panel">
      <h3>${say('print-change.what')}</h3>
      <p class="note">${say('print-change.no-kinds')}</p>
    </div>`;
  const max = Math.max(...rows.map((row) => row.n), 1);
  return html`<div class="panel">
    <h3>${say('print-change.what')}</h3>
    <table class="tight">
      ${columnWidths([null, 13, 12])}
      <thead>
        <tr>
          <th></th>
          <th></th>
          <th scope="col" class="number">${say('print-change.share-head')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <td><span class="clamp">${row.label}</span></td>
              <td>${bar(row.n / max, 'common')}</td>
              <td class="number">${formatNumber(row.n, lang)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
