import { useState } from 'react';
import type { ClusterDetail } from '../../../shared/model/analysis.ts';
import type { Inside, InsideNamed } from '../../../shared/model/inside.ts';
import { toneOf } from '../../../shared/charts/tone.ts';
import { useCall } from '../../client/use-call.ts';
import { BarRow } from '../../ui/BarRow.tsx';
import { Section } from '../../ui/Section.tsx';
import { useDimensionLabel } from '../../ui/use-dimension-label.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useViewQuery } from '../address/use-view-query.ts';
import { Concentration } from './Concentration.tsx';

/** Where a lasting change comes from: what each part adds to it, and which parts changed more than the rest. */
export function WhereInside({ detail }: { detail: ClusterDetail }) {
  const query = useViewQuery();
  const { category, touchpoint, excess } = detail.cluster;
  const inside = useCall('inside.where', { query, category, touchpoint }, { isEnabled: excess !== null });
  if (excess === null || inside.state !== 'data' || inside.value === null || inside.value.cuts.length === 0)
    return <Concentration detail={detail} />;
  return <Decomposition inside={inside.value} detail={detail} />;
}

function Decomposition({ inside, detail }: { inside: Inside; detail: ClusterDetail }) {
  const { t } = useWords();
  const format = useFormat();
  const label = useDimensionLabel();
  const [chosen, setChosen] = useState<string | null>(null);
  const nameOf = (dimensions: readonly string[]): string => dimensions.map(label).join(' × ');
  const [first] = inside.named;
  const fits = (cut: Inside['cuts'][number], key: string | undefined): boolean => cut.dimensions.join(' ') === key;
  const shown =
    inside.cuts.find((cut) => fits(cut, chosen ?? undefined)) ??
    inside.cuts.find((cut) => fits(cut, first?.dimensions.join(' '))) ??
    inside.cuts[0]!;
  const isRise = inside.total >= 0;
  const longest = Math.max(1, ...shown.parts.map(({ excess }) => Math.abs(excess)));
  const isNamed = (labels: readonly string[]): boolean =>
    inside.named.some(
      (one) => one.dimensions.join() === shown.dimensions.join() && one.labels.join() === labels.join(),
    );
  return (
    <Section title={t('cluster.where')}>
      {inside.cuts.length > 1 && (
        <div className="tabs" role="group" aria-label={t('cluster.where')}>
          {inside.cuts.map((cut) => (
            <button
              key={cut.dimensions.join(' ')}
              type="button"
              className="tab"
              aria-pressed={cut === shown}
              onClick={() => setChosen(cut.dimensions.join(' '))}
            >
              {nameOf(cut.dimensions)}
            </button>
          ))}
        </div>
      )}
      <ul className="bar-list">
        {shown.parts.map((part) => (
          <BarRow
            key={part.labels.join(' × ')}
            label={part.labels.join(' × ')}
            share={(isRise ? part.excess : -part.excess) / longest}
            tone={isNamed(part.labels) ? toneOf(detail.cluster.mark) : 'plain'}
            value={format.signed(part.excess)}
            title={t('inside.partTitle', {
              label: part.labels.join(' × '),
              n: format.count(part.n),
              expected: format.count(Math.round(part.expected)),
            })}
          />
        ))}
      </ul>
      <p className="note note-below">
        {t('inside.sums', { total: format.signed(inside.total), since: format.since(inside.from) })}{' '}
        {inside.named.length === 0 ? t('inside.everywhere') : <Named inside={inside} />}
      </p>
    </Section>
  );
}

function Named({ inside }: { inside: Inside }) {
  const { t } = useWords();
  const format = useFormat();
  const words = (one: InsideNamed): string => {
    const values = { label: one.labels.join(' × '), share: format.share(one.excess / inside.total) };
    const held =
      one.exposureShare === null
        ? t('inside.holds', values)
        : t('inside.holdsOf', { ...values, exposure: format.share(one.exposureShare) });
    if (one.rise === null) return held;
    const { rise } = one;
    return `${held} ${t('inside.rose', { ratio: format.ratio(rise.mid), range: format.ratioRange(rise) })}`;
  };
  return <>{inside.named.map(words).join(' ')}</>;
}
