import { useState } from 'react';
import type { ClusterDetail, ConcentrationRow } from '../../../shared/model/analysis.ts';
import { BarRow } from '../../ui/BarRow.tsx';
import { Section } from '../../ui/Section.tsx';
import { useDimensionLabel } from '../../ui/use-dimension-label.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';

const SHOWN = 6;

/** Which site, product or channel holds more of the cluster than the rest would explain. */
export function Concentration({ detail }: { detail: ClusterDetail }) {
  const { t } = useWords();
  const label = useDimensionLabel();
  const known = detail.concentration.filter(({ rows }) => rows.length > 0);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = known.find(({ dimension }) => dimension === chosen) ?? known[0];
  return (
    <Section title={t('cluster.where')}>
      {shown === undefined ? (
        <p className="note">{t('cluster.whereNone')}</p>
      ) : (
        <>
          {known.length > 1 && (
            <div className="tabs" role="group" aria-label={t('cluster.where')}>
              {known.map(({ dimension }) => (
                <button
                  key={dimension}
                  type="button"
                  className="tab"
                  aria-pressed={dimension === shown.dimension}
                  onClick={() => setChosen(dimension)}
                >
                  {label(dimension)}
                </button>
              ))}
            </div>
          )}
          <ConcentrationList rows={shown.rows} />
        </>
      )}
    </Section>
  );
}

function ConcentrationList({ rows }: { rows: readonly ConcentrationRow[] }) {
  const { t } = useWords();
  const format = useFormat();
  const hasExcess = rows.some(({ excess }) => excess !== null);
  const sizeOf = (row: ConcentrationRow): number => (hasExcess ? Math.max(0, row.excess ?? 0) : row.n);
  const longest = Math.max(1, ...rows.map(sizeOf));
  const top = rows[0];
  const stands = top?.rateRatio != null && top.rateRatio.low > 1 ? top : null;
  return (
    <>
      <ul className="bar-list">
        {rows.slice(0, SHOWN).map((row) => (
          <BarRow
            key={row.label}
            label={row.label}
            share={sizeOf(row) / longest}
            tone={row === stands ? 'concern' : 'plain'}
            value={hasExcess && row.excess !== null ? format.signed(row.excess) : format.count(row.n)}
            title={`${row.label}: ${format.count(row.n)} (${format.share(row.share)})`}
          />
        ))}
      </ul>
      {rows.length > SHOWN && (
        <p className="note note-below">{t('clusters.found', { n: String(SHOWN), all: format.count(rows.length) })}</p>
      )}
      {stands?.rateRatio != null && (
        <p className="note note-below">
          {t('cluster.whereStands', {
            label: stands.label,
            share: format.share(stands.share),
            ratio: format.ratio(stands.rateRatio.mid),
            range: format.ratioRange(stands.rateRatio),
          })}
        </p>
      )}
    </>
  );
}
