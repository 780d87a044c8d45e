import type { CaseRow, ClusterDetail } from '../../../shared/model/analysis.ts';
import { formatInstant } from '../../../shared/words/format-instant.ts';
import { maskNarrative } from '../../../shared/words/mask-narrative.ts';
import { columnWidths } from '../column-widths.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

const MOST_ROWS: Readonly<Record<ReportContext['paper'], number>> = { a4: 4, letter: 3 };
const MOST_CHARACTERS = 320;

/** A few cases in the customers' own words, personal data masked once more on the way out. */
export function examplesTable(context: ReportContext, detail: ClusterDetail, most = MOST_ROWS[context.paper]): Html {
  const { say } = context;
  if (most === 0) return NOTHING;
  const rows = detail.examples.filter((example) => (example.narrative ?? '').trim() !== '').slice(0, most);
  if (rows.length === 0)
    return html`<h2>${say('print-change.examples')}</h2>
      <p class="note">${say('print-change.no-examples')}</p>`;
  return html`<h2>${say('print-change.examples')}<small>${say('print-change.masked')}</small></h2>
    <table class="tight">
      ${columnWidths([26, 30, null])}
      <thead>
        <tr>
          <th scope="col">${say('print-change.case')}</th>
          <th scope="col">${say('print-change.received')}</th>
          <th scope="col">${say('print-change.text')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((example) => row(context, example))}
      </tbody>
    </table>`;
}

function row({ analysis, lang }: ReportContext, example: CaseRow): Html {
  return html`<tr>
    <td class="words"><span class="clamp one">${example.caseId}</span></td>
    <td class="once">${formatInstant(example.receivedAt, analysis.zone, lang, 'day')}</td>
    <td class="words"><span class="clamp four">${shortText(example)}</span></td>
  </tr>`;
}

/** Masked first, cut afterwards: a cut must not save half an address from the mask. */
function shortText(example: CaseRow): string {
  const masked = maskNarrative(example.narrative ?? '', known(example))
    .replaceAll(/\s+/g, ' ')
    .trim();
  const characters = Array.from(masked);
  if (characters.length <= MOST_CHARACTERS) return masked;
  return `${characters.slice(0, MOST_CHARACTERS).join('').trimEnd()}…`;
}

function known(example: CaseRow): string[] {
  return example.customer === null ? [] : [example.customer];
}
