import type { Absent, Proportion } from '../../../shared/model/analysis.ts';
import { formatProportion } from '../../../shared/words/format.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { bar } from '../figure.ts';
import { columnWidths } from '../column-widths.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

/** Whether they complain again and whether they buy again; by speed of resolution where orders are known. */
export function returnTables(context: ReportContext): Html {
  const { analysis, say } = context;
  const { repeat90 } = analysis.recurrence;
  const { repeatPurchase90, repeatPurchaseUnresolved90, repeatPurchaseBySpeed } = analysis.loyalty;
  if ('why' in repeat90 && 'why' in repeatPurchase90 && 'why' in repeatPurchaseUnresolved90) return NOTHING;
  return html`<h2>${say('print-recovery.return')}</h2>
    <table class="tight">
      ${columnWidths([75, 50, null])}
      <tbody>
        ${line(context, say('print-recovery.repeat'), repeat90)}
        ${
          // Where the source never says when a case was resolved, receipt is all there is to count from.
          'why' in repeatPurchase90
            ? line(context, say('print-recovery.again-unresolved'), repeatPurchaseUnresolved90)
            : line(context, say('print-recovery.again'), repeatPurchase90)
        }
      </tbody>
    </table>
    ${'why' in repeatPurchaseBySpeed || repeatPurchaseBySpeed.length === 0 ? NOTHING : bySpeed(context, repeatPurchaseBySpeed)}`;
}

function bySpeed(context: ReportContext, bands: readonly { label: string; repeat: Proportion }[]): Html {
  const { say } = context;
  return html`<div class="panel">
    <h3>${say('print-recovery.again-speed')}</h3>
    <table class="tight">
      ${columnWidths([75, 50, null])}
      <thead>
        <tr>
          <th scope="col">${say('print-recovery.speed')}</th>
          <th scope="col" colspan="2">${say('print-recovery.share')}</th>
        </tr>
      </thead>
      <tbody>
        ${bands.map((band) => line(context, band.label, band.repeat))}
      </tbody>
    </table>
    <p class="note">${say('print-recovery.speed-note')}</p>
  </div>`;
}

function line({ lang }: ReportContext, label: string, value: Proportion | Absent): Html {
  if ('why' in value)
    return html`<tr>
      <td>${label}</td>
      <td colspan="2" class="words">${reasonWords(value.why, lang)}</td>
    </tr>`;
  const isShown = value.share !== null && value.denominator >= 10;
  return html`<tr>
    <td>${label}</td>
    <td>${formatProportion(value, lang)}</td>
    <td>${isShown ? bar(value.share ?? 0, 'common') : NOTHING}</td>
  </tr>`;
}
