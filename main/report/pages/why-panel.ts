import { toneOf } from '../../../shared/charts/tone.ts';
import type { ClusterResult } from '../../../shared/model/analysis.ts';
import { VERDICTS } from '../../../shared/model/verdict.ts';
import { formatNumber, formatShare } from '../../../shared/words/format.ts';
import { verdictLabel } from '../../../shared/words/verdict-labels.ts';
import { whyWords } from '../../../shared/words/why-words.ts';
import { bar } from '../figure.ts';
import { columnWidths } from '../column-widths.ts';
import { html, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

const MOST = 5;
/** Beside the smallest chart. */
const FEW = 3;

/** The competing explanations with their probabilities, most probable first; fewer where the page `isFull`. */
export function whyPanel({ say, lang }: ReportContext, cluster: ClusterResult, isFull: boolean): Html {
  const { probabilities, tested } = cluster.judgement;
  const ranked = VERDICTS.flatMap((verdict) =>
    verdict === 'too-few' ? [] : [[verdict, probabilities[verdict]] as const],
  )
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, isFull ? FEW : MOST);
  const count = formatNumber(tested, lang);
  const chart = say(`chart-kind.${cluster.chart.kind}`);
  const why = whyWords(cluster, lang);
  const note = why.length > 0 ? why.join(' ') : say('print-change.why-note', { count, chart });
  return html`<div>
    <h3>${say('print-change.why')}</h3>
    <table class="tight">
      ${columnWidths([null, 11, 13])}
      <tbody>
        ${ranked.map(
          ([verdict, probability]) =>
            html`<tr>
              <td class="words">${verdictLabel(verdict, lang)}</td>
              <td>${bar(probability, verdict === cluster.verdict ? toneOf(cluster.mark) : 'common')}</td>
              <td class="number words">${formatShare(probability, lang)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="note">${note}</p>
  </div>`;
}
