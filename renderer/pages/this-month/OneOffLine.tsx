import type { Analysis } from '../../../shared/model/analysis.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { ClusterLink } from '../clusters/ClusterLink.tsx';

const SHOWN = 4;

/** One quiet line: what was out of line only once, and what only changed its name. */
export function OneOffLine({ analysis }: { analysis: Analysis }) {
  const { t, count } = useWords();
  const format = useFormat();
  const byName = new Map(analysis.clusters.map((cluster) => [cluster.name, cluster]));
  const oneOffs = analysis.oneOffs.flatMap((oneOff) => {
    const cluster = byName.get(oneOff.name);
    return cluster === undefined ? [] : [{ ...oneOff, cluster }];
  });
  const shown = oneOffs.slice(0, SHOWN);
  if (shown.length === 0 && analysis.reCoded.length === 0) return null;
  return (
    <p className="aside-line">
      {shown.length > 0 && (
        <span>
          {t('now.oneOffs')}{' '}
          {shown.map(({ cluster, period, count: n, usual }, i) => (
            <span key={`${cluster.name} ${period}`}>
              {i > 0 && ' · '}
              <ClusterLink cluster={cluster} isFull />
              {t('now.oneOff', {
                period: format.period(period, analysis.month),
                n: format.count(n),
                low: format.count(Math.round(usual.low)),
                high: format.count(Math.round(usual.high)),
              })}
            </span>
          ))}
          {oneOffs.length > SHOWN && ` · ${count('now.oneOffsMore', oneOffs.length - SHOWN)}`}
        </span>
      )}
      {analysis.reCoded.length > 0 && (
        <span>
          {t('now.reCoded')}{' '}
          {analysis.reCoded
            .map(({ from, to, period }) =>
              t('now.reCodedPair', { from, to, period: format.period(period, analysis.month) }),
            )
            .join(' · ')}
        </span>
      )}
    </p>
  );
}
