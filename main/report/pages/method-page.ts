import { html, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';
import { expectedFalse } from '../running-words.ts';
import { exclusions } from './exclusions.ts';
import { importsTable } from './imports-table.ts';

/** The last page: how everything was counted, what is missing, and from which files. */
export function methodPage(context: ReportContext): Html {
  const { say } = context;
  return html`<section class="page">
    <h1>${say('print-method.title')}</h1>
    <h2>${say('print-method.definitions')}</h2>
    <dl>
      ${definitions(context).map(
        ([term, text]) =>
          html`<dt>${term}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
    <h2>${say('print-method.left-out')}</h2>
    <ul>
      ${exclusions(context).map((text) => html`<li>${text}</li>`)}
    </ul>
    ${importsTable(context)}
  </section>`;
}

function definitions(context: ReportContext): [string, string][] {
  const { say, analysis } = context;
  return [
    [say('print-definition.as-of'), say('print-definition.as-of.text', { zone: analysis.zone })],
    [say('print-definition.verdict'), say('print-definition.verdict.text')],
    [say('print-definition.real'), say('print-definition.real.text', { expected: expectedFalse(context) })],
    [say('print-definition.excess'), say('print-definition.excess.text')],
    [say('print-definition.chart'), say('print-definition.chart.text')],
    [say('print-definition.marks'), say('print-definition.marks.text')],
    [say('print-definition.durations'), say('print-definition.durations.text')],
    [say('print-definition.proportions'), say('print-definition.proportions.text')],
  ];
}
