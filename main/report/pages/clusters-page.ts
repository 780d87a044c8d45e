import { clusterHeatMap } from '../../../shared/charts/heat-map-data.ts';
import { heatMapHeight, heatMapOption } from '../../../shared/charts/heat-map.ts';
import { clusterPareto } from '../../../shared/charts/pareto-data.ts';
import { paretoHeight, paretoOption } from '../../../shared/charts/pareto.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import { figure } from '../figure.ts';
import { html, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';
import { casesWords } from '../running-words.ts';

const WIDTH = 688;
/** Rows of both charts that one page holds. */
const MOST_ROWS = { a4: 30, letter: 26 } as const;

/** Where it hurts: the heat map and the Pareto. Left out where there is but one cluster to show. */
export function clustersPage(context: ReportContext): Html | null {
  const { analysis, lang, paper, say, theme } = context;
  if (analysis.clusters.length < 2) return null;
  const { data, leftOut } = clusterHeatMap(analysis.clusters, lang, { rows: 18, columns: 9 });
  const pareto = clusterPareto(analysis.clusters, lang, Math.min(12, MOST_ROWS[paper] - data.rows.length));
  const lead = say('print-clusters.lead', {
    clusters: formatNumber(analysis.clusters.length, lang),
    cases: casesWords(context, analysis.counts.complaints),
  });
  const map = figure(
    context,
    heatMapOption(data, theme, 190, WIDTH),
    { width: WIDTH, height: heatMapHeight(data) },
    data.description === '' ? lead : data.description,
  );
  const bars = figure(
    context,
    paretoOption(pareto, theme, 300),
    { width: WIDTH, height: paretoHeight(pareto) },
    pareto.description,
  );
  const missing = [
    leftOut.rows > 0 ? say('print-clusters.left-out-rows', { count: formatNumber(leftOut.rows, lang) }) : '',
    leftOut.columns > 0 ? say('print-clusters.left-out-columns', { count: formatNumber(leftOut.columns, lang) }) : '',
  ];
  return html`<section class="page">
    <h1>${say('print-clusters.title')}</h1>
    <p class="note">${lead}</p>
    <h2>${say('print-clusters.heat')}</h2>
    ${map}
    <p class="note">${missing.join(' ').trim()}</p>
    <div class="figure">
      <h2>${say('print-clusters.pareto')}<small>${say('print-clusters.pareto-note')}</small></h2>
      ${bars}
    </div>
  </section>`;
}
