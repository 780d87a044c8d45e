import type { Absent } from '../../../shared/model/analysis.ts';
import type { Backlog, LadderRow } from '../../../shared/model/follow-up.ts';
import { formatNumber, formatProportion, formatShare } from '../../../shared/words/format.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { bar } from '../figure.ts';
import { columnWidths } from '../column-widths.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

/** The on-the-spot ladder and the backlog, side by side. */
export function ladderAndBacklog(context: ReportContext): Html {
  const { followUp } = context;
  if (followUp === null) return NOTHING;
  const { ladder, backlog } = followUp.recovery;
  if ('why' in ladder && 'why' in backlog) return NOTHING;
  return html`<div class="halves">${ladderPanel(context, ladder)} ${backlogPanel(context, backlog)}</div>`;
}

function ladderPanel({ say, lang }: ReportContext, ladder: readonly LadderRow[] | Absent): Html {
  const rows =
    'why' in ladder
      ? html`<p class="note">${reasonWords(ladder.why, lang)}</p>`
      : html`<table class="tight small">
          ${columnWidths([29, null, 11])}
          <tbody>
            ${ladder.map(
              ({ step, cases, cumulative, why }) =>
                html`<tr>
                  <td>${say(`ladder.${step}`)}</td>
                  <td class="number">${why === null ? formatProportion(cases, lang) : reasonWords(why, lang)}</td>
                  <td class="number">
                    ${step === 'open' || cumulative.share === null ? '–' : formatShare(cumulative.share, lang)}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>`;
  return html`<div>
    <h2>${say('ladder.title')}</h2>
    ${rows}
  </div>`;
}

function backlogPanel({ say, lang }: ReportContext, backlog: Backlog | Absent): Html {
  if ('why' in backlog) {
    return html`<div>
      <h2>${say('backlog.title')}</h2>
      <p class="note">${reasonWords(backlog.why, lang)}</p>
    </div>`;
  }
  const last = backlog.months.at(-1);
  const most = Math.max(1, ...backlog.ages.map(({ n }) => n));
  const number = (n: number): string => formatNumber(n, lang);
  return html`<div>
    <h2>${say('backlog.title')}</h2>
    ${
      last === undefined
        ? NOTHING
        : html`<p class="note">
            ${say('print-follow.backlog', {
              forward: number(last.broughtForward),
              received: number(last.received),
              closed: number(last.closed),
              carried: number(last.carriedForward),
            })}
          </p>`
    }
    <table class="tight small">
      ${columnWidths([34, null, 14])}
      <tbody>
        ${backlog.ages.map(
          ({ upToDays, n }) =>
            html`<tr>
              <td>
                ${upToDays === null ? say('backlog.older') : upToDays === 1 ? say('loyalty.days.one', { n: '1' }) : say('loyalty.days.other', { n: number(upToDays) })}
              </td>
              <td>${bar(n / most, 'common')}</td>
              <td class="number">${number(n)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
