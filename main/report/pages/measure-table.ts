import { measureSparkline } from '../../../shared/charts/sparkline-data.ts';
import { sparklineOption } from '../../../shared/charts/sparkline.ts';
import type { Measure } from '../../../shared/model/analysis.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import { monthName } from '../../../shared/words/period-names.ts';
import { figure } from '../figure.ts';
import { html, NOTHING, type Html } from '../html.ts';
import { assuranceMarkSvg, variationMarkSvg } from '../marks.ts';
import type { ReportContext } from '../report-context.ts';

const SPARK = { width: 132, height: 24 };

/** The measures: this month, 24 months, both marks, target, in words. At most eight rows. */
export function measureTable(context: ReportContext): Html {
  const { analysis, say, lang } = context;
  const shown = analysis.measures.slice(0, 8);
  if (shown.length === 0) return NOTHING;
  const points = Math.max(...shown.map((measure) => Math.min(measure.series.length, 24)));
  const name = monthName(Number(analysis.month.slice(5, 7)), lang);
  return html`<h2>${say('print-glance.measures')}</h2>
    <table class="rows">
      <colgroup>
        <col style="width:45mm" />
        <col style="width:32mm" />
        <col style="width:36mm" />
        <col style="width:8mm" />
        <col style="width:20mm" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">${say('print-glance.measure')}</th>
          <th scope="col" class="number">
            ${analysis.isComplete ? name : say('print-glance.so-far', { month: name })}
          </th>
          <th scope="col">${say('print-glance.periods', { count: formatNumber(points, lang) })}</th>
          <th scope="col">${say('print-glance.variation')}</th>
          <th scope="col">${say('print-glance.target')}</th>
          <th scope="col">${say('print-glance.in-words')}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map((measure) => row(context, measure))}
      </tbody>
    </table>`;
}

function row(context: ReportContext, measure: Measure): Html {
  const { theme, lang } = context;
  if (measure.value === null) return absentRow(measure);
  const isEmpty = measure.series.every((value) => value === null);
  const option = sparklineOption(measureSparkline(measure, context.analysis.isComplete), theme);
  return html`<tr>
    <td><b class="clamp">${measure.label}</b></td>
    <td class="number"><b>${measure.value}</b><span class="second">${measure.detail ?? ''}</span></td>
    <td>${isEmpty ? NOTHING : figure(context, option, SPARK, `${measure.label}: ${measure.words}`, 'spark')}</td>
    <td>${variationMarkSvg(measure.variation, theme, lang)}</td>
    <td class="target">${assuranceMarkSvg(measure.assurance, theme, lang)} ${measure.targetLabel ?? ''}</td>
    <td class="words">${measure.words}</td>
  </tr>`;
}

function absentRow(measure: Measure): Html {
  return html`<tr>
    <td><b class="clamp">${measure.label}</b></td>
    <td class="number">–</td>
    <td colspan="3"></td>
    <td class="words">${measure.why ?? ''}</td>
  </tr>`;
}
