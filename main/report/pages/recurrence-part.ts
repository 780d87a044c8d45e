import type { MetricReading } from '../../../shared/model/follow-up.ts';
import { formatNumber, formatProportion, formatShare } from '../../../shared/words/format.ts';
import { metricLabel } from '../../../shared/words/metric-words.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { columnWidths } from '../column-widths.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

const RATES = ['reopen-rate', 'repeat-contact-7', 'repeat-complaint-90', 'double-deviation'] as const;

/** Two of the four horizons keep the page on one sheet. */
const DAYS = [90, 365];

/** Do they complain again: rates, the share by 30 to 365 days, and customers by their number of complaints. */
export function recurrencePart(context: ReportContext): Html {
  const { followUp, say, lang } = context;
  if (followUp === null) return NOTHING;
  const { nextComplaint, failures } = followUp.recurrence;
  const rates = RATES.flatMap((id) => followUp.metrics.filter((one) => one.id === id));
  if (rates.every(({ why }) => why !== null)) return NOTHING;
  return html`<h2>${say('print-follow.recurrence')}</h2>
    <div class="halves">
      <table class="tight small">
        ${columnWidths([50, null])}
        <tbody>
          ${rates.map((one) => rate(context, one))}
        </tbody>
      </table>
      <table class="tight small">
        ${columnWidths([46, null])}
        <tbody>
          ${
            'why' in nextComplaint
              ? NOTHING
              : nextComplaint.byDays
                  .filter(({ days }) => DAYS.includes(days))
                  .map(
                    ({ days, share, low, high, atRisk }) =>
                      html`<tr>
                        <td>${say('print-follow.again-by', { days: formatNumber(days, lang) })}</td>
                        <td class="number">
                          ${
                            share === null || low === null || high === null
                              ? say('next.notYet')
                              : `${formatShare(share, lang)} (${formatNumber(low * 100, lang, 1)}–${formatNumber(high * 100, lang, 1)}; n = ${formatNumber(atRisk, lang)})`
                          }
                        </td>
                      </tr>`,
                  )
          }
          ${
            'why' in failures
              ? NOTHING
              : failures.map(
                  ({ complaints, customers }) =>
                    html`<tr>
                      <td>
                        ${say('print-follow.complaints', { n: say(complaints === 1 ? 'failures.one' : complaints === 2 ? 'failures.two' : 'failures.more') })}
                      </td>
                      <td class="number">${formatProportion(customers, lang)}</td>
                    </tr>`,
                )
          }
        </tbody>
      </table>
    </div>`;
}

function rate({ lang }: ReportContext, { id, proportion, why }: MetricReading): Html {
  return html`<tr>
    <td>${metricLabel(id, lang)}</td>
    <td class="number">${proportion === null ? reasonWords(why ?? '', lang) : formatProportion(proportion, lang)}</td>
  </tr>`;
}
