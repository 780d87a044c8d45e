import { formatNumber } from '../../../shared/words/format.ts';
import { inPeriod } from '../../../shared/words/period-names.ts';
import { shortName } from '../../../shared/words/short-name.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

const MOST = 4;
/** Characters of a name in this line. */
const LONGEST = 56;

/** One grey line: what was out of line and is no trend, this month's first; and what looks re-coded. */
export function oneOffLine(context: ReportContext): Html {
  const { analysis, lang, say } = context;
  const sorted = analysis.oneOffs.toSorted(
    (a, b) => Number(b.isThisMonth) - Number(a.isThisMonth) || (a.period < b.period ? 1 : a.period > b.period ? -1 : 0),
  );
  const shown = sorted.slice(0, MOST).map((item) =>
    say('print-glance.one-off', {
      name: shortName(item.name, LONGEST),
      when: inPeriod(item.period, lang, analysis.month),
      count: formatNumber(item.count, lang),
      low: formatNumber(item.usual.low, lang),
      high: formatNumber(item.usual.high, lang),
    }),
  );
  const more = sorted.length - shown.length;
  if (more > 0) shown.push(say('print-glance.and-more', { count: formatNumber(more, lang) }));
  const line =
    shown.length === 0 ? say('print-glance.no-one-offs') : say('print-glance.one-offs', { list: shown.join('; ') });
  return html`<p class="note">${line}</p>
    ${reCodedLine(context)}`;
}

function reCodedLine({ analysis, lang, say }: ReportContext): Html {
  if (analysis.reCoded.length === 0) return NOTHING;
  const lines = analysis.reCoded.slice(0, 3).map((item) =>
    say('print-glance.re-coded', {
      from: shortName(item.from, LONGEST),
      to: shortName(item.to, LONGEST),
      when: inPeriod(item.period, lang, analysis.month),
    }),
  );
  return html`<p class="note">${lines.join(' ')}</p>`;
}
