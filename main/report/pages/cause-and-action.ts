import { effectivenessChartOption } from '../../../shared/charts/effectiveness-chart.ts';
import { effectivenessData } from '../../../shared/charts/effectiveness-data.ts';
import type { ClusterResult } from '../../../shared/model/analysis.ts';
import type { ActionView, CauseView } from '../../../shared/model/board.ts';
import { recordName } from '../../../shared/model/case-record.ts';
import { isSameSubject } from '../../../shared/model/decision.ts';
import { effectSentences } from '../../../shared/words/action-words.ts';
import { formatDay } from '../../../shared/words/format-day.ts';
import { shortName } from '../../../shared/words/short-name.ts';
import { figure } from '../figure.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';
import { chip } from './actions-table.ts';

const CHART = { a4: { width: 385, height: 200 }, letter: { width: 385, height: 165 } } as const;
const MOST_CAUSES = 2;
const MOST_ACTIONS = 2;
/** With more causes and actions than this, other parts of the page make room. */
const FEW = 2;
const LONGEST = 170;
/** The same where other parts make room. */
const LONGEST_CROWDED = 110;

/** Causes and actions of a cluster that are in force; rejected causes and stopped actions are left out. */
export function recordsOf(
  { board }: Pick<ReportContext, 'board'>,
  cluster: ClusterResult,
): { causes: CauseView[]; actions: ActionView[] } {
  const causes = (board?.causes ?? []).filter(
    ({ version }) => isSameSubject(version.content.subject, cluster) && version.content.state !== 'rejected',
  );
  const actions = (board?.actions ?? []).filter(
    ({ version }) => isSameSubject(version.content.subject, cluster) && version.content.state !== 'stopped',
  );
  const rank = ({ version }: CauseView): number => (version.content.state === 'confirmed' ? 0 : 1);
  return { causes: causes.toSorted((a, b) => rank(a) - rank(b)), actions };
}

/** Whether what is told of causes and actions takes the room of other parts of the page. */
export function isCrowded(causes: number, actions: number): boolean {
  return Math.min(causes, MOST_CAUSES) + Math.min(actions, MOST_ACTIONS) > FEW;
}

/** Why, what is done, and whether it worked: text on the left, the newest action's effectiveness chart on the right. */
export function causeAndAction(context: ReportContext, cluster: ClusterResult): Html {
  const { say } = context;
  const { causes, actions } = recordsOf(context, cluster);
  if (causes.length === 0 && actions.length === 0) return NOTHING;
  const most = isCrowded(causes.length, actions.length) ? LONGEST_CROWDED : LONGEST;
  const chart = actions[0] === undefined ? NOTHING : actionChart(context, actions[0]);
  return html`<div class="cause-action">
    <div>
      <h3>${say('print-action.cause-and-action')}</h3>
      ${causes.length === 0 ? html`<p class="words">${say('print-action.no-cause')}</p>` : NOTHING}
      ${causes.slice(0, MOST_CAUSES).map((one) => causeLine(context, one, most))}
      ${actions.length === 0 ? html`<p class="words">${say('print-action.no-action')}</p>` : NOTHING}
      ${actions.slice(0, MOST_ACTIONS).map((one) => actionLines(context, one, most))}
    </div>
    <div>${chart}</div>
  </div>`;
}

/** "Because" only of a confirmed cause (PAGES.md 4). */
function causeLine({ say }: ReportContext, { version }: CauseView, most: number): Html {
  const { content } = version;
  const title = shortName(content.title, most);
  const name = recordName(version);
  const code = content.code === null ? '' : ` · ${say(`cause.code.${content.code}`)}`;
  const lead = say(content.state === 'confirmed' ? 'cause.because' : 'print-action.possible');
  return html`<p><b>${lead}</b> ${title} <span class="soft">(${name}${code})</span></p>`;
}

function actionLines({ say, lang }: ReportContext, view: ActionView, most: number): Html {
  const { content } = view.version;
  const facts = [
    say(`act.state.${content.state}`),
    ...(content.owner === '' ? [] : [content.owner]),
    ...(content.due === null || content.state === 'done' ? [] : [formatDay(content.due, lang)]),
  ].join(' · ');
  return html`<p>
      <b>${recordName(view.version)}</b> ${shortName(content.title, most)} <span class="soft">(${facts})</span>
      ${chip(view, lang)}
    </p>
    <p class="words">${effectSentences(view, lang).join(' ')}</p>`;
}

function actionChart(context: ReportContext, view: ActionView): Html {
  const data = effectivenessData(view, context.lang);
  if (data === null || view.chart === null) return NOTHING;
  const option = effectivenessChartOption(data, context.theme);
  const key = view.chart.comparison === null ? 'print-action.chart' : 'print-action.chart-compared';
  return html`${figure(context, option, CHART[context.paper], data.description)}
    <p class="caption">${context.say(key, { name: recordName(view.version) })}</p>`;
}
