import type { Absent, ClusterDetail, DurationSummary, Proportion } from '../../../shared/model/analysis.ts';
import { formatDuration } from '../../../shared/words/format-duration.ts';
import { formatNumber, formatShare, formatShareRange } from '../../../shared/words/format.ts';
import { columnWidths } from '../column-widths.ts';
import { html, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

type Ending = { value: string; detail: string; all: string | null };

/** How cases of this cluster end, beside those of all clusters. */
export function howItEnds(context: ReportContext, detail: ClusterDetail): Html {
  const { say } = context;
  const rows: [string, Ending][] = [
    [say('print-change.resolution'), durationEnding(context, detail.resolution, detail.all.resolution)],
    [say('print-change.repeat'), shareEnding(context, detail.repeat90, detail.all.repeat90)],
    [say('print-change.again'), shareEnding(context, detail.repeatPurchase90, detail.all.repeatPurchase90)],
  ];
  return html`<div class="panel">
    <h3>${say('print-change.how-it-ends')}</h3>
    <table class="tight">
      ${columnWidths([null, 25])}
      <tbody>
        ${rows.map(
          ([label, ending]) =>
            html`<tr>
              <td>
                ${label}<span class="second"
                  >${ending.all === null ? '' : say('print-change.all', { value: ending.all })}</span
                >
              </td>
              <td class="number"><b>${ending.value}</b><span class="second">${ending.detail}</span></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function durationEnding(context: ReportContext, own: DurationSummary | Absent, all: DurationSummary | Absent): Ending {
  const { say, lang } = context;
  if ('why' in own) return { value: '–', detail: own.why, all: null };
  const value = own.medianMs === null ? say('print-recovery.not-reached') : formatDuration(own.medianMs, lang);
  const detail = say('print-change.open', { count: formatNumber(own.open, lang) });
  const compared = 'why' in all || all.medianMs === null ? null : formatDuration(all.medianMs, lang);
  return { value, detail, all: compared };
}

function shareEnding({ lang }: ReportContext, own: Proportion | Absent, all: Proportion | Absent): Ending {
  if ('why' in own) return { value: '–', detail: own.why, all: null };
  const counts = `${formatNumber(own.numerator, lang)}/${formatNumber(own.denominator, lang)}`;
  const compared = 'why' in all || all.share === null || all.denominator < 10 ? null : formatShare(all.share, lang);
  if (own.share === null || own.denominator < 10) return { value: counts, detail: '', all: compared };
  const range = formatShareRange(own, lang);
  return {
    value: formatShare(own.share, lang),
    detail: range === null ? counts : `${counts} · ${range}`,
    all: compared,
  };
}
