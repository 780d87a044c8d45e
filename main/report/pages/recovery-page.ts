import type { DurationSummary } from '../../../shared/model/analysis.ts';
import { formatDuration } from '../../../shared/words/format-duration.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';
import { recoveryCurves } from './recovery-curves.ts';
import { ladderAndBacklog } from './recovery-side.ts';
import { recurrencePart } from './recurrence-part.ts';
import { recoveryMonths } from './recovery-months.ts';
import { returnTables } from './return-tables.ts';

/** How fast it is put right and whether they come back; left out where the exports carry neither. */
export function recoveryPage(context: ReportContext): Html | null {
  const { analysis, followUp, say } = context;
  const { firstResponse, resolution } = analysis.recovery;
  const beyond = followUp === null ? [returnTables(context)] : [ladderAndBacklog(context), recurrencePart(context)];
  const parts = [recoveryCurves(context), recoveryMonths(context), ...beyond];
  if ('why' in firstResponse && 'why' in resolution && parts.every((part) => part === NOTHING)) return null;
  return html`<section class="page${followUp === null ? '' : ' dense'}">
    <h1>${say(followUp === null ? 'print-recovery.title' : 'print-follow.recovery-title')}</h1>
    ${'why' in resolution ? NOTHING : lead(context, resolution)} ${parts}
  </section>`;
}

function lead(context: ReportContext, resolution: DurationSummary): Html {
  const { say, lang } = context;
  const { medianMs, p90Ms, closedOnlyMedianMs, open } = resolution;
  if (medianMs === null) return html`<p class="lead">${say('print-recovery.lead-open')}</p>`;
  const median = formatDuration(medianMs, lang);
  const main =
    p90Ms === null
      ? say('print-recovery.lead-median', { median })
      : say('print-recovery.lead-resolution', { median, p90: formatDuration(p90Ms, lang) });
  const closedOnly = closedOnlyMedianMs === null ? null : formatDuration(closedOnlyMedianMs, lang);
  const naive =
    closedOnly === null || closedOnly === median || open === 0
      ? ''
      : say('print-recovery.closed-only', {
          median: closedOnly,
          open: formatNumber(open, lang),
        });
  return html`<p class="lead">${main}</p>
    <p class="note">${naive}</p>`;
}
