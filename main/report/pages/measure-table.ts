import { reasonWords } from '../../../shared/words/reason-words.ts';
import { measureSparkline, SPARKLINE_PERIODS } from '../../../shared/charts/sparkline-data.ts';
import { sparklineOption } from '../../../shared/charts/sparkline.ts';
import type { Measure } from '../../../shared/model/analysis.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import { monthName } from '../../../shared/words/period-names.ts';
import { figure } from '../figure.ts';
import { columnWidths } from '../column-widths.ts';
import { html, NOTHING, type Html } from '../html.ts';
import { assuranceMarkSvg, variationMarkSvg } from '../marks.ts';
import type { ReportContext } from '../report-context.ts';

const SPARK = { width: 132, height: 24 };

/** The measures: this month, 24 months, both marks, target, in words. At most eight rows. */
export function measureTable(context: ReportContext): Html {
  const { analysis, say, lang } = context;
  const shown = analysis.measures.slice(0, 8);
  if (shown.length === 0) return NOTHING;
  const points = Math.max(...shown.map(periodsKnown));
  const hasTargets = shown.some((measure) => measure.target !== null);
  const name = monthName(Number(analysis.month.slice(5, 7)), lang);
  return html`<h2>${say('print-glance.measures')}</h2>
    <table class="rows">
      ${columnWidths(hasTargets ? [45, 32, 36, 8, 20, null] : [52, 38, 42, 10, null])}
      <thead>
        <tr>
          <th scope="col">${say('print-glance.measure')}</th>
          <th scope="col" class="number">
            ${analysis.isComplete ? name : say('print-glance.so-far', { month: name })}
          </th>
          <th scope="col">${points < 2 ? '' : say('print-glance.periods', { count: formatNumber(points, lang) })}</th>
          <th scope="col">${say('print-glance.variation')}</th>
          ${hasTargets ? html`<th scope="col">${say('print-glance.target')}</th>` : NOTHING}
          <th scope="col">${say('print-glance.in-words')}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map((measure) => row(context, measure, hasTargets))}
      </tbody>
    </table>`;
}

function row(context: ReportContext, measure: Measure, hasTargets: boolean): Html {
  const { theme, lang } = context;
  if (measure.value === null) return absentRow(context, measure, hasTargets);
  const isEmpty = periodsKnown(measure) < 2;
  const option = sparklineOption(measureSparkline(measure, context.analysis.isComplete), theme);
  return html`<tr>
    <td><b class="clamp">${measure.label}</b></td>
    <td class="number"><b>${measure.value}</b><span class="second">${measure.detail ?? ''}</span></td>
    <td>${isEmpty ? NOTHING : figure(context, option, SPARK, `${measure.label}: ${measure.words}`, 'spark')}</td>
    <td>${variationMarkSvg(measure.variation, theme, lang)}</td>
    ${hasTargets ? targetCell(context, measure) : NOTHING}
    <td class="words">${measure.words}</td>
  </tr>`;
}

/** From the first to the last period with a value, 24 at most. */
function periodsKnown(measure: Measure): number {
  const shown = measure.series.slice(-SPARKLINE_PERIODS);
  const first = shown.findIndex((value) => value !== null);
  return first === -1 ? 0 : shown.length - first;
}

function targetCell({ theme, lang }: ReportContext, measure: Measure): Html {
  return html`<td class="target">${assuranceMarkSvg(measure.assurance, theme, lang)} ${measure.targetLabel ?? ''}</td>`;
}

function absentRow({ lang }: ReportContext, measure: Measure, hasTargets: boolean): Html {
  return html`<tr>
    <td><b class="clamp">${measure.label}</b></td>
    <td class="number">–</td>
    <td colspan="${hasTargets ? 3 : 2}"></td>
    <td class="words">${measure.why === null ? '' : reasonWords(measure.why, lang)}</td>
  </tr>`;
}
