import { toneOf } from '../../../shared/charts/tone.ts';
import { insideViews } from '../../../shared/charts/waterfall-data.ts';
import { waterfallHeight, waterfallOption } from '../../../shared/charts/waterfall.ts';
import type { ClusterResult } from '../../../shared/model/analysis.ts';
import type { Inside } from '../../../shared/model/inside.ts';
import { insideSentences } from '../../../shared/words/inside-words.ts';
import { figure } from '../figure.ts';
import { html, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

const WIDTH = 226;
/** Parts drawn in a third of the page. */
const MOST_PARTS = 6;
/** Sentences under the picture: the sum and the first places. */
const MOST_SENTENCES = 3;
/** Dimensions that name members of staff are not printed. */
const LEFT_OUT = ['handler'];

/** What adds up to a real change: its named places, or the cut that tells most, as a waterfall and in words. */
export function whereInside(context: ReportContext, cluster: ClusterResult): Html {
  const { say, lang, theme, insides } = context;
  const inside = insides.get(cluster.name);
  const printed = inside === undefined ? null : withoutStaff(inside);
  const views =
    printed === null
      ? []
      : insideViews(printed, toneOf(cluster.mark), lang, { mostParts: MOST_PARTS, leftOut: LEFT_OUT });
  const [first] = views;
  if (printed === null || first === undefined)
    return html`<div class="panel">
      <h3>${say('print-change.where')}</h3>
      <p class="note">${say('print-change.no-inside')}</p>
    </div>`;
  const { data } = first;
  const option = waterfallOption(data, theme, 104, 40);
  return html`<div class="panel">
    <h3>${say('print-change.where')}</h3>
    ${figure(context, option, { width: WIDTH, height: waterfallHeight(data) }, data.description)}
    <p class="note">${insideSentences(printed, lang).slice(0, MOST_SENTENCES).join(' ')}</p>
  </div>`;
}

function withoutStaff(inside: Inside): Inside {
  return {
    ...inside,
    named: inside.named.filter(({ dimensions }) => !dimensions.some((one) => LEFT_OUT.includes(one))),
  };
}
