import type { AssuranceMark, VariationMark } from '../../../shared/model/chart.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import { html, type Html } from '../html.ts';
import { assuranceMarkSvg, variationMarkSvg } from '../marks.ts';
import type { ReportContext } from '../report-context.ts';
import { expectedFalse } from '../running-words.ts';

const VARIATIONS: readonly VariationMark[] = [
  { state: 'concern', letter: 'H' },
  { state: 'improvement', letter: 'L' },
  { state: 'common', letter: null },
];
const TOO_FEW: VariationMark = { state: 'too-few', letter: null };
const ASSURANCES: readonly Exclude<AssuranceMark, null>[] = ['P', 'F', '?'];

/** The foot of page 1: what the marks mean, how many signals chance alone would make. */
export function glanceFooter(context: ReportContext): Html {
  const { analysis, theme, lang, say } = context;
  const expected = expectedFalse(context);
  const hasTooFew = analysis.measures.some((item) => item.value !== null && item.variation.state === 'too-few');
  const variations = hasTooFew ? [...VARIATIONS, TOO_FEW] : VARIATIONS;
  const assurances = analysis.measures.some((measure) => measure.assurance !== null) ? ASSURANCES : [];
  const words =
    analysis.examined === 1
      ? say('print-glance.footer-one', { expected })
      : say('print-glance.footer', { examined: formatNumber(analysis.examined, lang), expected });
  return html`<div class="foot">
    <div class="legend">
      <span class="marks"
        >${variations.map(
          (mark) => html`<span>${variationMarkSvg(mark, theme, lang, true)}${say(`mark.${mark.state}`)}</span>`,
        )}${assurances.map(
          (mark) => html`<span>${assuranceMarkSvg(mark, theme, lang, true)}${say(`assurance.${mark}`)}</span>`,
        )}</span
      >
      <span>${words}</span>
    </div>
  </div>`;
}
