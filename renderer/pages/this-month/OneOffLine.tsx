import type { Analysis } from '../../../shared/model/analysis.ts';
import { inPeriod } from '../../../shared/words/period-names.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { ClusterLink } from '../clusters/ClusterLink.tsx';

const SHOWN = 4;
const PERIODS_SHOWN = 2;

/** One quiet line: what was out of line only once, and what only changed its name. */
export function OneOffLine({ analysis }: { analysis: Analysis }) {
  const { t, count, lang } = useWords();
  const format = useFormat();
  const byName = new Map(analysis.clusters.map((cluster) => [cluster.name, cluster]));
  const groups = Object.values(Object.groupBy(analysis.oneOffs, ({ name }) => name));
  const oneOffs = groups.flatMap((group = []) => {
    const [first] = group;
    const cluster = first === undefined ? undefined : byName.get(first.name);
    return cluster === undefined ? [] : [{ cluster, periods: group }];
  });
  const shown = oneOffs.slice(0, SHOWN);
  if (shown.length === 0 && analysis.reCoded.length === 0) return null;
  return (
    <p className="aside-line">
      {shown.length > 0 && (
        <span>
          {t('now.oneOffs')}{' '}
          {shown.map(({ cluster, periods }, i) => (
            <span key={cluster.name}>
              {i > 0 && ' · '}
              <ClusterLink cluster={cluster} isFull />{' '}
              {periods
                .slice(0, PERIODS_SHOWN)
                .map(({ period, count: n, usual }) =>
                  t('now.oneOff', {
                    when: inPeriod(period, lang, analysis.month),
                    n: format.count(n),
                    low: format.count(Math.round(usual.low)),
                    high: format.count(Math.round(usual.high)),
                  }),
                )
                .join(', ')}
              {periods.length > PERIODS_SHOWN && ` … (${format.count(periods.length)})`}
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
              t('now.reCodedPair', { from, to, when: inPeriod(period, lang, analysis.month) }),
            )
            .join(' · ')}
        </span>
      )}
    </p>
  );
}
