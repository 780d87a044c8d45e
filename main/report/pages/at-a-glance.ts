import { periodName } from '../../../shared/words/period-names.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';
import { changesTable } from './changes-table.ts';
import { glanceFooter } from './glance-footer.ts';
import { measureTable } from './measure-table.ts';
import { oneOffLine } from './one-off-line.ts';
import { spans } from './spans.ts';

/** Longer than this the bottom line is set smaller, so that page 1 stays one page. */
const LONG_LINE = 330;

/** Page 1, complete by itself: bottom line, measures, real changes, one-offs, actions, legend. */
export function atAGlance(context: ReportContext): Html {
  const { analysis, say } = context;
  const length = analysis.bottomLine.reduce((sum, span) => sum + span.text.length, 0);
  return html`<section class="page glance">
    <h1>${say('glance.title')}</h1>
    <p class="bottom-line${length > LONG_LINE ? ' long' : ''}">${spans(analysis.bottomLine)}</p>
    ${filterLine(context)}${unfinishedLine(context)} ${measureTable(context)}
    <h2>${say('glance.changes')}</h2>
    ${changesTable(context)} ${oneOffLine(context)}
    <h2>${say('glance.actions')}</h2>
    <p class="note">${say('glance.no-actions')}</p>
    ${glanceFooter(context)}
  </section>`;
}

/** What the report was narrowed to, so that nobody takes a part for the whole. */
function filterLine({ analysis, say }: ReportContext): Html {
  const parts = Object.entries(analysis.filter).filter(([, values]) => values.length > 0);
  if (parts.length === 0) return NOTHING;
  const filter = parts.map(([field, values]) => `${field} ${values.join(', ')}`).join(' · ');
  return html`<p class="note">${say('report.filtered', { filter })}</p>`;
}

function unfinishedLine({ analysis, say, lang }: ReportContext): Html {
  if (analysis.isComplete || analysis.asOf === null) return NOTHING;
  return html`<p class="note">${say('report.unfinished', { period: periodName(analysis.month, lang) })}</p>`;
}
