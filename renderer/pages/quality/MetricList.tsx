import { readNeed } from '../../../shared/metrics/needs.ts';
import type { MetricNeed } from '../../../shared/model/metric.ts';
import type { MetricQuality, QualityReport } from '../../../shared/model/quality.ts';
import { EN_QUALITY } from '../../../shared/words/en-quality.ts';
import { Section } from '../../ui/Section.tsx';
import { useDimensionLabel } from '../../ui/use-dimension-label.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords, type Words } from '../../ui/use-words.ts';

/** Every metric that will show nothing, or only a part of the cases; those that lack the same stand together. */
export function MetricList({ report }: { report: QualityReport }) {
  const { t } = useWords();
  const why = useWhy();
  const told = report.metrics.filter(({ covers }) => covers === null || covers < 1);
  const groups = Map.groupBy(told, why);
  return (
    <Section title={t('quality.metrics')}>
      {told.length === 0 ? (
        <p className="empty-line">{t('quality.metricsAll')}</p>
      ) : (
        <dl className="facts">
          {[...groups].map(([reason, metrics]) => (
            <div key={reason}>
              <dt>{metrics.map(({ id }) => nameOf(id, t)).join(', ')}</dt>
              <dd className="metric-why">
                <span>{reason}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}

function useWhy(): (metric: MetricQuality) => string {
  const { t } = useWords();
  const format = useFormat();
  const needWords = useNeedWords();
  return ({ needs, covers }) =>
    covers === null
      ? t('quality.needs', { columns: needs.map(needWords).join(', ') })
      : t('quality.covers', { share: format.share(covers) });
}

function nameOf(id: string, t: Words['t']): string {
  const key = `quality.metric.${id}`;
  return isKey(key) ? t(key) : id;
}

function useNeedWords(): (need: MetricNeed) => string {
  const { t } = useWords();
  const label = useDimensionLabel();
  return (need) => {
    if (need === 'orders') return t('quality.orders');
    const { of, fields } = readNeed(need);
    const names = fields.map((field) => label(field)).reduce((a, b) => t('quality.or', { a, b }));
    return of === 'orders' ? t('quality.ofOrders', { field: names }) : names;
  };
}

function isKey(key: string): key is Extract<keyof typeof EN_QUALITY, `quality.metric.${string}`> {
  return Object.hasOwn(EN_QUALITY, key);
}
