import { useCall } from '../../client/use-call.ts';
import { useWords } from '../../ui/use-words.ts';

const DIMENSIONS = ['cluster', 'month', 'site', 'channel', 'product', 'team', 'segment'] as const;
/** What figures can be cut by. */
export type Dimension = (typeof DIMENSIONS)[number];

/** The dimensions that the cases of this store have, without those that are fixed already. */
export function useDimensions(fixed: readonly string[] = []): readonly Dimension[] {
  const info = useCall('app.info', {});
  const there = (one: Dimension): boolean =>
    one === 'cluster' || one === 'month' || (info.state === 'data' && one in info.value.dimensions);
  return DIMENSIONS.filter((one) => there(one) && !fixed.includes(one));
}

/** The choice of what figures are cut by. */
export function ByTabs({
  dimensions,
  by,
  onBy,
}: {
  dimensions: readonly Dimension[];
  by: Dimension;
  onBy: (by: Dimension) => void;
}) {
  const { t } = useWords();
  return (
    <div className="tabs" role="group" aria-label={t('follow.by')}>
      <span className="second">{t('follow.by')}</span>
      {dimensions.map((one) => (
        <button key={one} type="button" className="tab" aria-pressed={one === by} onClick={() => onBy(one)}>
          {t(`follow.by-${one}`)}
        </button>
      ))}
    </div>
  );
}
