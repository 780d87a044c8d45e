import { html, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';
import { expectedFalse } from '../running-words.ts';
import { exclusions } from './exclusions.ts';
import { importsTable } from './imports-table.ts';

/** The last page: how everything was counted, what is missing, and from which files. */
export function methodPage(context: ReportContext): Html {
  const { say } = context;
  return html`<section class="page">
    <h1>${say('method.title')}</h1>
    <h2>${say('method.definitions')}</h2>
    <dl>
      ${definitions(context).map(
        ([term, text]) =>
          html`<dt>${term}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
    <h2>${say('method.left-out')}</h2>
    <ul>
      ${exclusions(context).map((text) => html`<li>${text}</li>`)}
    </ul>
    ${importsTable(context)}
  </section>`;
}

function definitions(context: ReportContext): [string, string][] {
  const { say, analysis } = context;
  return [
    [say('definition.as-of'), say('definition.as-of.text', { zone: analysis.zone })],
    [say('definition.verdict'), say('definition.verdict.text')],
    [say('definition.real'), say('definition.real.text', { expected: expectedFalse(context) })],
    [say('definition.excess'), say('definition.excess.text')],
    [say('definition.chart'), say('definition.chart.text')],
    [say('definition.marks'), say('definition.marks.text')],
    [say('definition.durations'), say('definition.durations.text')],
    [say('definition.proportions'), say('definition.proportions.text')],
  ];
}
