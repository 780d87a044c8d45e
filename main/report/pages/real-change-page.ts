import { clusterControlChart } from '../../../shared/charts/control-chart-data.ts';
import { controlChartOption } from '../../../shared/charts/control-chart.ts';
import type { ClusterDetail, ClusterResult } from '../../../shared/model/analysis.ts';
import { chartDecisionLines } from '../../../shared/words/chart-decision-lines.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import { shortName } from '../../../shared/words/short-name.ts';
import { unitWords } from '../../../shared/words/unit-words.ts';
import { verdictLead } from '../../../shared/words/verdict-lead.ts';
import { figure } from '../figure.ts';
import { headlineClusters } from '../headline-clusters.ts';
import { html, NOTHING, type Html } from '../html.ts';
import { variationMarkSvg } from '../marks.ts';
import type { ReportContext } from '../report-context.ts';
import { causeAndAction, isCrowded, recordsOf } from './cause-and-action.ts';
import { examplesTable } from './examples-table.ts';
import { howItEnds } from './how-it-ends.ts';
import { spans } from './spans.ts';
import { whatKind } from './what-kind.ts';
import { whatTheySay } from './what-they-say.ts';
import { whereInside } from './where-inside.ts';
import { whyPanel } from './why-panel.ts';

const CHART = { a4: { width: 500, height: 318 }, letter: { width: 500, height: 270 } } as const;
/** Example cases beside an action: its lines and its chart take their place. */
const EXAMPLES = { a4: 1, letter: 0 } as const;
const EXAMPLES_BESIDE_CAUSES = { a4: 2, letter: 1 } as const;
const EXAMPLES_BELOW_THEMES = { a4: 3, letter: 2 } as const;
/** With a cause the page holds its sentence, with an action its effectiveness chart as well. */
const SMALL_CHART = { a4: { width: 500, height: 230 }, letter: { width: 500, height: 190 } } as const;
/** With several causes and actions their words want the room. */
const SMALLEST_CHART = { a4: { width: 500, height: 210 }, letter: { width: 500, height: 140 } } as const;
/** A longer name is set smaller. */
const LONG_NAME = 60;
/** Beyond this many characters a name is cut. */
const LONGEST = 160;
/** Lines of decisions under a chart, and the characters of one. */
const MOST_DECISIONS = 5;
const LONGEST_DECISION = 160;

/** One page per real change: why to believe it, and what is inside. */
export function realChangePages(context: ReportContext): Html[] {
  return headlineClusters(context.analysis).map((cluster) => {
    const detail = context.details.find((item) => item.cluster.name === cluster.name) ?? null;
    return realChangePage(context, cluster, detail);
  });
}

function realChangePage(context: ReportContext, cluster: ClusterResult, detail: ClusterDetail | null): Html {
  const { lang, paper, theme, say } = context;
  const { causes, actions } = recordsOf(context, cluster);
  const option = controlChartOption(clusterControlChart(cluster, lang, actions), theme);
  const hasAction = actions.length > 0;
  const isFull = isCrowded(causes.length, actions.length);
  const examples = isFull
    ? 0
    : hasAction
      ? EXAMPLES[paper]
      : causes.length > 0
        ? EXAMPLES_BESIDE_CAUSES[paper]
        : undefined;
  const size = (isFull ? SMALLEST_CHART : hasAction || causes.length > 0 ? SMALL_CHART : CHART)[paper];
  const lead = verdictLead({ ...cluster, series: cluster.chart.series }, lang);
  return html`<section class="page">
    <h1 class="${cluster.name.length > LONG_NAME ? 'long' : ''}">
      ${variationMarkSvg(cluster.mark, theme, lang)}<span class="name">${shortName(cluster.category, LONGEST)}</span>
      <span class="touchpoint">/ ${shortName(cluster.touchpoint, LONGEST)}</span>
    </h1>
    <p class="lead">${spans(lead)}</p>
    <p class="caption">${caption(context, cluster)}</p>
    <div class="with-side">${figure(context, option, size, cluster.words)} ${whyPanel(context, cluster, isFull)}</div>
    ${decided(context, cluster)} ${causeAndAction(context, cluster)}
    ${detail === null ? html`<p class="note">${say('print-change.no-detail')}</p>` : insides(context, detail, examples, isFull)}
    ${hasAction || causes.length > 0 ? NOTHING : html`<p class="note">${say('print-change.no-actions')}</p>`}
  </section>`;
}

/** Target, confirmed levels and notes, as people decided them; a long text is cut, the app has it whole. */
function decided({ lang }: ReportContext, cluster: ClusterResult): Html {
  const lines = chartDecisionLines(cluster, lang);
  if (lines.length === 0) return NOTHING;
  return html`<ul class="decided">
    ${lines.slice(0, MOST_DECISIONS).map((line) => html`<li>${shortName(line, LONGEST_DECISION)}</li>`)}
  </ul>`;
}

function insides(context: ReportContext, detail: ClusterDetail, examples: number | undefined, isFull: boolean): Html {
  const themes = whatTheySay(context, detail, examples !== undefined);
  // Themes are told with fewer cases below them: the page stays one.
  const most = examples ?? (themes === null ? undefined : EXAMPLES_BELOW_THEMES[context.paper]);
  return html`<div class="thirds">
      ${whereInside(context, detail.cluster, isFull)} ${themes ?? whatKind(context, detail)}
      ${howItEnds(context, detail)}
    </div>
    ${examplesTable(context, detail, most)}`;
}

/** What is drawn and how its limits were made. */
function caption({ say, lang }: ReportContext, cluster: ClusterResult): string {
  const { chart } = cluster;
  const grain = say(chart.series.grain === 'week' ? 'print-grain.week' : 'print-grain.month');
  const unit = unitWords(chart.unit, lang);
  const isRate = chart.kind === 'U' || chart.kind === 'U′';
  return [
    isRate
      ? say('print-change.caption-rate', { unit, grain })
      : say('print-change.caption', { unit: unit.charAt(0).toUpperCase() + unit.slice(1), grain }),
    say('print-change.chart-kind', { kind: chart.kind, dispersion: formatNumber(chart.dispersion, lang, 1) }),
    say(`print-change.limits-${chart.state}`),
    say('print.rules'),
  ].join(' · ');
}
