import type { ClusterDetail } from '../../../shared/model/analysis.ts';
import type { ThemeResult } from '../../../shared/model/themes.ts';
import { formatNumber, formatShare } from '../../../shared/words/format.ts';
import { sincePeriod } from '../../../shared/words/period-names.ts';
import { columnWidths } from '../column-widths.ts';
import { html, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

const MOST_ROWS = 4;
/** Beside causes and actions. */
const FEW_ROWS = 2;

/**
 * The themes of what customers say in a cluster: those that really changed first, with their verdict; null where there are none
 * to tell.
 */
export function whatTheySay(
  { say, lang, paper, saids, analysis }: ReportContext,
  { cluster }: ClusterDetail,
  hasRecords: boolean,
): Html | null {
  const said = saids.get(cluster.name);
  if (said === undefined || 'why' in said || said.themes.length < 2) return null;
  const isReal = ({ judged }: ThemeResult): boolean => judged.isHeadline;
  const rows = [...said.themes.filter(isReal), ...said.themes.filter((theme) => !isReal(theme))].slice(
    0,
    hasRecords ? FEW_ROWS : MOST_ROWS,
  );
  return html`<div class="panel">
    <h3>
      ${say('print-change.say')} <small>${say('print-change.said', { n: formatNumber(said.texts, lang) })}</small>
    </h3>
    <table class="tight">
      ${columnWidths([null, 10, 11])}
      <thead>
        <tr>
          <th></th>
          <th scope="col" class="number">${say('print-change.share-head')}</th>
          <th scope="col" class="number">%</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (theme) =>
            html`<tr>
              <td>
                <span class="clamp ${paper === 'letter' ? 'one' : ''}">${theme.name ?? theme.terms.join(', ')}</span
                >${change(theme)}
              </td>
              <td class="number">${formatNumber(theme.n, lang)}</td>
              <td class="number">${theme.share.share === null ? '' : formatShare(theme.share.share, lang)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

  function change({ judged }: ThemeResult): Html | string {
    if (!judged.isHeadline) return '';
    const since = judged.onset === null ? '' : `, ${sincePeriod(judged.onset, lang, analysis.month)}`;
    return html` <small>${say(`verdict.${judged.verdict}`)}${since}</small>`;
  }
}
