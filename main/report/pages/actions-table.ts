import type { ActionView } from '../../../shared/model/board.ts';
import { recordName } from '../../../shared/model/case-record.ts';
import { verdictChip } from '../../../shared/words/action-words.ts';
import { formatDay } from '../../../shared/words/format-day.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import { shortName } from '../../../shared/words/short-name.ts';
import { columnWidths } from '../column-widths.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';
import { glanceActions, MOST_ACTIONS, type GlanceAction } from './glance-actions.ts';

const LONGEST_NAME = 90;
const LONGEST_TITLE = 120;

/** The action block of page 1: number, cluster, what, who, until when, and whether it worked. */
export function actionsTable(context: ReportContext): Html {
  const { board, say, lang } = context;
  const all = glanceActions(context);
  if (board === null || (board.actions.length === 0 && all.length === 0))
    return html`<p class="note">${say('print-glance.no-actions')}</p>`;
  const more = all.length - MOST_ACTIONS;
  return html`<table class="rows actions">
      ${columnWidths([11, 36, null, 25, 22, 46])}
      <thead>
        <tr>
          <th scope="col">${say('print-action.no')}</th>
          <th scope="col">${say('print-glance.cluster')}</th>
          <th scope="col">${say('print-action.action')}</th>
          <th scope="col">${say('print-action.owner')}</th>
          <th scope="col">${say('print-action.due')}</th>
          <th scope="col">${say('print-action.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        ${all.slice(0, MOST_ACTIONS).map((line) => row(context, line))}
      </tbody>
    </table>
    ${more > 0 ? html`<p class="note">${say('print-action.more', { count: formatNumber(more, lang) })}</p>` : NOTHING}`;
}

function row({ say, lang }: ReportContext, line: GlanceAction): Html {
  if ('cluster' in line) {
    return html`<tr>
      <td><b>—</b></td>
      <td><span class="clamp one">${shortName(line.cluster.name, LONGEST_NAME)}</span></td>
      <td class="words">${say('print-action.none-yet')}</td>
      <td>—</td>
      <td>—</td>
      <td class="words">${say('print-action.needs-owner')}</td>
    </tr>`;
  }
  const { content } = line.view.version;
  const { subject, title, owner, due, state } = content;
  return html`<tr>
    <td class="once"><b>${recordName(line.view.version)}</b></td>
    <td><span class="clamp one">${shortName(`${subject.category} / ${subject.touchpoint}`, LONGEST_NAME)}</span></td>
    <td><span class="clamp">${shortName(title, LONGEST_TITLE)}</span></td>
    <td><span class="clamp one">${owner === '' ? '—' : owner}</span></td>
    <td class="words">${state === 'done' ? say('act.state.done') : due === null ? '—' : formatDay(due, lang)}</td>
    <td>${chip(line.view, lang)}</td>
  </tr>`;
}

/** The verdict on an action, set apart by a pale ground; the words say all of it. */
export function chip(view: ActionView, lang: ReportContext['lang']): Html {
  const { text, tone } = verdictChip(view, lang);
  return html`<span class="chip chip-${tone}">${text}</span>`;
}
