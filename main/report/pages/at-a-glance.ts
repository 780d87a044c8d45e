import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';
import { actionsTable } from './actions-table.ts';
import { changesTable } from './changes-table.ts';
import { glanceDensity } from './glance-density.ts';
import { glanceFooter } from './glance-footer.ts';
import { measureTable } from './measure-table.ts';
import { oneOffLine } from './one-off-line.ts';
import { glanceLine } from './glance-line.ts';
import { spans } from './spans.ts';

/** Page 1, complete by itself: bottom line, measures, real changes, one-offs, actions, legend. */
export function atAGlance(context: ReportContext): Html {
  const { say } = context;
  return html`<section class="page glance ${glanceDensity(context)}">
    <h1>${say('print-glance.title')}</h1>
    <p class="bottom-line">${spans(glanceLine(context))}</p>
    ${filterLine(context)} ${measureTable(context)}
    <h2>${say('print-glance.changes')}</h2>
    ${changesTable(context)} ${oneOffLine(context)}
    <h2>${say('print-glance.actions')}</h2>
    ${actionsTable(context)} ${glanceFooter(context)}
  </section>`;
}

/** What the report was narrowed to, so that nobody takes a part for the whole. */
function filterLine({ analysis, say }: ReportContext): Html {
  const parts = Object.entries(analysis.filter).filter(([, values]) => values.length > 0);
  if (parts.length === 0) return NOTHING;
  const filter = parts.map(([field, values]) => `${field} ${values.join(', ')}`).join(' · ');
  return html`<p class="note">${say('print.filtered', { filter })}</p>`;
}
