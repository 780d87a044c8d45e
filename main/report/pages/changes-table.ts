import { clusterSparkline } from '../../../shared/charts/sparkline-data.ts';
import { sparklineOption } from '../../../shared/charts/sparkline.ts';
import type { ClusterResult } from '../../../shared/model/analysis.ts';
import { isSameSubject } from '../../../shared/model/decision.ts';
import { shortChip } from '../../../shared/words/action-words.ts';
import {
  formatCountRange,
  formatNumber,
  formatRates,
  formatRatio,
  formatRatioRange,
  formatSigned,
} from '../../../shared/words/format.ts';
import { sincePeriod } from '../../../shared/words/period-names.ts';
import { whereWords } from '../../../shared/words/place-words.ts';
import { unitWords } from '../../../shared/words/unit-words.ts';
import { verdictLabel } from '../../../shared/words/verdict-labels.ts';
import { figure } from '../figure.ts';
import { headlineClusters } from '../headline-clusters.ts';
import { columnWidths } from '../column-widths.ts';
import { html, NOTHING, type Html } from '../html.ts';
import { variationMarkSvg } from '../marks.ts';
import type { ReportContext } from '../report-context.ts';

const SPARK = { width: 132, height: 24 };
const MOST = 5;

/** The real changes, largest excess first, up to five; the others have their own pages. */
export function changesTable(context: ReportContext): Html {
  const { analysis, say, lang } = context;
  const all = headlineClusters(analysis);
  if (all.length === 0) {
    const examined = { examined: formatNumber(analysis.examined, lang) };
    const isJudged = analysis.clusters.some((cluster) => cluster.verdict !== 'too-few');
    const words = isJudged ? say('print-glance.no-changes', examined) : say('print-glance.none-judged', examined);
    return html`<p class="note">${words}</p>`;
  }
  const shown = all.slice(0, MOST);
  const points = Math.max(...shown.map((cluster) => Math.min(cluster.chart.values.length, 24)));
  const unit = commonUnit(shown);
  const periods = { count: formatNumber(points, lang) };
  return html`<table class="rows">
      ${columnWidths(context.board === null ? [6, 47, 34, 29, 22, 20, null] : [6, 34, 24, 32, 20, 17, 21, null])}
      <thead>
        <tr>
          <th><span aria-hidden="true"></span></th>
          <th scope="col">${say('print-glance.cluster')}</th>
          <th scope="col">
            ${analysis.grain === 'week' ? say('print-glance.weeks', periods) : say('print-glance.periods', periods)}
          </th>
          <th scope="col">${say('print-glance.verdict')}</th>
          <th scope="col" class="number">${unit === null ? '' : unitWords(unit, lang)}</th>
          <th scope="col" class="number">${say('print-glance.effect')}</th>
          <th scope="col" class="number">${say('print-glance.excess')}</th>
          ${context.board === null ? NOTHING : html`<th scope="col">${say('print-action.action')}</th>`}
        </tr>
      </thead>
      <tbody>
        ${shown.map((cluster) => row(context, cluster, unit === null))}
      </tbody>
    </table>
    ${moreLine(context, all.length - shown.length)}`;
}

function row(context: ReportContext, cluster: ClusterResult, hasOwnUnit: boolean): Html {
  const { analysis, theme, lang } = context;
  const option = sparklineOption(clusterSparkline(cluster), theme);
  const { rateBefore, rateNow, rateRatio, excess } = cluster;
  const rates = rateBefore === null || rateNow === null ? null : formatRates([rateBefore, rateNow], lang);
  return html`<tr>
    <td>${variationMarkSvg(cluster.mark, theme, lang)}</td>
    <td>
      <b class="clamp one">${cluster.category}</b
      ><span class="second"><span class="clamp one">${whereWords(cluster, lang)}</span></span>
    </td>
    <td>${figure(context, option, SPARK, cluster.words, 'spark')}</td>
    <td>
      <b>${verdictLabel(cluster.verdict, lang)}</b
      ><span class="second">${cluster.onset === null ? '' : sincePeriod(cluster.onset, lang, analysis.month)}</span>
    </td>
    <td class="number">
      <b>${rates === null ? '–' : `${rates[0]} → ${rates[1]}`}</b
      >${hasOwnUnit ? html`<span class="second">${unitWords(cluster.rateUnit, lang)}</span>` : NOTHING}
    </td>
    <td class="number">
      <b>${rateRatio === null ? '–' : formatRatio(rateRatio.mid, lang)}</b
      ><span class="second">${rateRatio === null ? '' : formatRatioRange(rateRatio, lang)}</span>
    </td>
    <td class="number">
      <b>${excess === null ? '–' : formatSigned(excess.mid, lang)}</b
      ><span class="second">${excess === null ? '' : formatCountRange(excess, lang)}</span>
    </td>
    ${actionCell(context, cluster)}
  </tr>`;
}

/** The newest action of a cluster, or that there is none. */
function actionCell({ board, say, lang }: ReportContext, cluster: ClusterResult): Html {
  if (board === null) return NOTHING;
  const own = board.actions.filter(
    ({ version }) => isSameSubject(version.content.subject, cluster) && version.content.state !== 'stopped',
  );
  const [newest] = own;
  if (newest === undefined) return html`<td><span class="chip">${say('print-action.none')}</span></td>`;
  const { text, tone } = shortChip(newest, lang);
  return html`<td><span class="chip chip-${tone}">${text}</span></td>`;
}

function moreLine({ say, lang }: ReportContext, more: number): Html {
  if (more <= 0) return NOTHING;
  const words =
    more === 1
      ? say('print-glance.more-changes-one')
      : say('print-glance.more-changes', { count: formatNumber(more, lang) });
  return html`<p class="note">${words}</p>`;
}

/** The unit all rows share; null when they differ and each row prints its own. */
function commonUnit(clusters: readonly ClusterResult[]): string | null {
  const units = new Set(clusters.map((cluster) => cluster.rateUnit));
  const [only] = units;
  return units.size === 1 && only !== undefined ? only : null;
}
