import { useState } from 'react';
import type { ClusterResult } from '../../../shared/model/analysis.ts';
import { chartBasisWords } from '../../../shared/words/chart-basis-words.ts';
import { useCall } from '../../client/use-call.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useViewQuery } from '../address/use-view-query.ts';

/** Which chart this is and why, how it is computed, and how many of its marks are expected to be false. */
export function ChartExplained({ cluster }: { cluster: ClusterResult }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const query = useViewQuery();
  const [isOpen, setOpen] = useState(false);
  const { chart, category, touchpoint } = cluster;
  const hasRules = chart.state !== 'none';
  const budget = useCall(
    'charts.noise-budget',
    { query, category, touchpoint },
    { isEnabled: hasRules, keepPrevious: false },
  );
  const noise = hasRules && budget.state === 'data' ? budget.value : null;
  const reason =
    chart.basis === undefined ? chart.reason : chartBasisWords(chart.basis, chart.state, chart.series.grain, lang);
  return (
    <div className="chart-explained note">
      <p>
        {reason}{' '}
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('chart.how')}
        </button>
      </p>
      {hasRules && (
        <p className="noise-line">
          {noise === null
            ? '…'
            : t('chart.noise', {
                n: format.tenths(noise.expectedSignals),
                periods: t(`basis.${chart.series.grain}s`, { count: format.count(noise.periods) }),
              })}
        </p>
      )}
      {isOpen && (
        <p className="definition">
          {t(chart.kind === 'G' || chart.kind === 'T' ? 'chart.how-gaps' : 'chart.how-limits')}{' '}
          {noise !== null &&
            t('chart.how-noise', { runs: format.count(noise.runs), share: format.share(noise.chanceOfAny) })}
        </p>
      )}
    </div>
  );
}
