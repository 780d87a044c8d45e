import { toneOf } from '../../../shared/charts/tone.ts';
import { insideViews } from '../../../shared/charts/waterfall-data.ts';
import { waterfallHeight, waterfallOption } from '../../../shared/charts/waterfall.ts';
import type { ClusterResult } from '../../../shared/model/analysis.ts';
import type { Concentration, Inside } from '../../../shared/model/inside.ts';
import { heldSentences, insideSentences } from '../../../shared/words/inside-words.ts';
import { figure } from '../figure.ts';
import { html, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

const WIDTH = 226;
/** Parts drawn in a third of the page. */
const MOST_PARTS = 6;
/** Sentences under the picture: the sum and the first places. */
const MOST_SENTENCES = 3;
/** Parts told that hold more than their share. */
const MOST_HELD = 2;
/** Dimensions that name members of staff are not printed. */
const LEFT_OUT = ['handler'];

/**
 * What adds up to a real change: its named places, or the cut that tells most, as a waterfall and in words; and what holds more of
 * the cluster than its chances explain.
 * @param isFull  other parts of the page need the room: only the change is told
 */
export function whereInside(context: ReportContext, cluster: ClusterResult, isFull: boolean): Html {
  const { say, lang, theme, insides } = context;
  const { change = null, held = null } = insides.get(cluster.name) ?? {};
  const printed = change === null ? null : withoutStaff(change);
  const options = { mostParts: MOST_PARTS, leftOut: LEFT_OUT };
  const [first] = printed === null ? [] : insideViews(printed, toneOf(cluster.mark), lang, options);
  const holding =
    held === null || !standsOut(held) || (isFull && printed !== null)
      ? []
      : heldSentences(held, lang, { most: MOST_HELD, leftOut: LEFT_OUT });
  if (printed === null || first === undefined)
    return html`<div class="panel">
      <h3>${say('print-change.where')}</h3>
      <p class="note">${holding.length === 0 ? say('print-change.no-inside') : holding.join(' ')}</p>
    </div>`;
  const { data } = first;
  const option = waterfallOption(data, theme, 104, 40);
  const sentences = [...insideSentences(printed, lang).slice(0, MOST_SENTENCES), ...holding];
  return html`<div class="panel">
    <h3>${say('print-change.where')}</h3>
    ${figure(context, option, { width: WIDTH, height: waterfallHeight(data) }, data.description)}
    <p class="note">${sentences.join(' ')}</p>
  </div>`;
}

/** Whether anything that may be printed holds more than its share. */
function standsOut({ cuts }: Concentration): boolean {
  return cuts.some(({ dimension, rows }) => !LEFT_OUT.includes(dimension) && rows.some(({ stands }) => stands));
}

function withoutStaff(inside: Inside): Inside {
  return {
    ...inside,
    named: inside.named.filter(({ dimensions }) => !dimensions.some((one) => LEFT_OUT.includes(one))),
  };
}
