import type { ImportSummary } from '../../../shared/model/analysis.ts';
import { formatInstant } from '../../../shared/words/format-instant.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import { columnWidths } from '../column-widths.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

const MOST_ROWS = 10;

/** The files that the figures come from, newest first. */
export function importsTable(context: ReportContext): Html {
  const { analysis, say, lang } = context;
  const done = analysis.imports.filter((item) => item.status === 'done').toSorted((a, b) => b.id - a.id);
  if (done.length === 0) return NOTHING;
  const more = done.length - MOST_ROWS;
  const number = (label: string): Html => html`<th scope="col" class="number">${label}</th>`;
  return html`<h2>${say('print-method.imports')}</h2>
    <table class="tight small">
      ${columnWidths([null, 36, 30, 20, 20, 17, 17])}
      <thead>
        <tr>
          <th scope="col">${say('print-method.file')}</th>
          <th scope="col">${say('print-method.source')}</th>
          <th scope="col">${say('print-method.finished')}</th>
          ${number(say('print-method.rows'))}${number(say('print-method.new'))}${number(say('print-method.changed'))}${number(say('print-method.rejected'))}
        </tr>
      </thead>
      <tbody>
        ${done.slice(0, MOST_ROWS).map((item) => row(context, item))}
      </tbody>
    </table>
    ${more > 0 ? html`<p class="note">${say('print-method.more-imports', { count: formatNumber(more, lang) })}</p>` : NOTHING}`;
}

function row({ analysis, lang }: ReportContext, item: ImportSummary): Html {
  const cell = (value: number): Html => html`<td class="number">${formatNumber(value, lang)}</td>`;
  const finished = item.finishedAt === null ? '–' : formatInstant(item.finishedAt, analysis.zone, lang, 'day');
  return html`<tr>
    <td><span class="clamp">${item.file}</span></td>
    <td><span class="clamp">${item.source}</span></td>
    <td class="once">${finished}</td>
    ${cell(item.rows)}${cell(item.added)}${cell(item.changed)}${cell(item.rejected)}
  </tr>`;
}
