import type { DurationSummary } from '../../../shared/model/analysis.ts';
import { formatProportion } from '../../../shared/words/format.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { durationOr } from './waiting-chart.ts';

/** Median and 90th percentile with open cases counted in, and the naive median beside them, marked. */
export function DurationFacts({ summary }: { summary: DurationSummary }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const { withinTarget } = summary;
  const missing = t('cluster.notReached');
  return (
    <>
      <dl className="facts facts-below">
        <div>
          <dt>{t('recovery.median')}</dt>
          <dd className="strong">{durationOr(summary.medianMs, format, missing)}</dd>
        </div>
        <div>
          <dt>{t('recovery.p90')}</dt>
          <dd className="strong">{durationOr(summary.p90Ms, format, missing)}</dd>
        </div>
        {withinTarget !== null && (
          <div>
            <dt>{t('recovery.target', { time: format.duration(withinTarget.targetMs) })}</dt>
            <dd>{formatProportion(withinTarget, lang)}</dd>
          </div>
        )}
        <div>
          <dt>{t('recovery.open')}</dt>
          <dd>{t('clusters.found', { n: format.count(summary.open), all: format.count(summary.n) })}</dd>
        </div>
        {summary.invalid > 0 && (
          <div>
            <dt>{t('recovery.invalid')}</dt>
            <dd>{format.count(summary.invalid)}</dd>
          </div>
        )}
        <div className="soft">
          <dt>{t('recovery.naive')}</dt>
          <dd>{durationOr(summary.closedOnlyMedianMs, format, '–')}</dd>
        </div>
      </dl>
      {summary.open > 0 && <p className="note note-below">{t('recovery.naiveNote')}</p>}
    </>
  );
}
