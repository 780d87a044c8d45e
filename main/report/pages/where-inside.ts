import { toneOf } from '../../../shared/charts/tone.ts';
import type { ClusterDetail, ConcentrationRow } from '../../../shared/model/analysis.ts';
import { formatNumber, formatRatio, formatRatioRange, formatSigned } from '../../../shared/words/format.ts';
import type { MessageKey } from '../../../shared/words/messages.ts';
import { bar } from '../figure.ts';
import { columnWidths } from '../column-widths.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

const MOST_ROWS = 5;
const KNOWN: Readonly<Record<string, MessageKey & `print-dimension.${string}`>> = {
  site: 'print-dimension.site',
  product: 'print-dimension.product',
  channel: 'print-dimension.channel',
  supplier: 'print-dimension.supplier',
  team: 'print-dimension.team',
  segment: 'print-dimension.segment',
};

/** Which part holds more of the cluster than its share explains: the one dimension that tells most. */
export function whereInside(context: ReportContext, detail: ClusterDetail): Html {
  const { say } = context;
  const dimension = mostTelling(detail);
  if (dimension === null)
    return html`<div class="panel">
      <h3>${say('print-change.where')}</h3>
      <p class="note">${say('print-change.no-inside')}</p>
    </div>`;
  const rows = dimension.rows.slice(0, MOST_ROWS);
  const hasExcess = rows.some((row) => row.excess !== null);
  const size = (row: ConcentrationRow): number => (hasExcess ? Math.abs(row.excess ?? 0) : row.n);
  const max = Math.max(...rows.map(size), 1);
  const key = KNOWN[dimension.dimension];
  const tone = toneOf(detail.cluster.mark);
  return html`<div class="panel">
    <h3>${say('print-change.where')}</h3>
    <table class="tight">
      ${columnWidths([null, 13, 12])}
      <thead>
        <tr>
          <th scope="col">${key === undefined ? dimension.dimension : say(key)}</th>
          <th></th>
          <th scope="col" class="number">${say(hasExcess ? 'print-change.excess-head' : 'print-change.share-head')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <td><span class="clamp">${row.label}</span></td>
              <td>${bar(size(row) / max, stands(row) ? tone : 'common')}</td>
              <td class="number">
                ${hasExcess ? signedOrDash(row.excess, context) : formatNumber(row.n, context.lang)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${ratioNote(context, rows)}
  </div>`;
}

function ratioNote({ say, lang }: ReportContext, rows: readonly ConcentrationRow[]): Html {
  const row = rows.find(stands);
  if (row === undefined || row.rateRatio === null) return NOTHING;
  const ratio = formatRatio(row.rateRatio.mid, lang);
  const range = formatRatioRange(row.rateRatio, lang);
  return html`<p class="note">${say('print-change.ratio-note', { label: row.label, ratio, range })}</p>`;
}

/** Its rate is above that of the rest beyond the interval. */
function stands(row: ConcentrationRow): boolean {
  return row.rateRatio !== null && row.rateRatio.low > 1;
}

function mostTelling(detail: ClusterDetail): ClusterDetail['concentration'][number] | null {
  const usable = detail.concentration.filter((item) => item.rows.length > 1);
  const strength = (item: ClusterDetail['concentration'][number]): number =>
    Math.max(0, ...item.rows.map((row) => row.rateRatio?.low ?? 0));
  return usable.toSorted((a, b) => strength(b) - strength(a))[0] ?? null;
}

function signedOrDash(value: number | null, { lang }: ReportContext): string {
  return value === null ? '–' : formatSigned(value, lang);
}
