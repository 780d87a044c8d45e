import type { CaseRow, ClusterDetail } from '../../../shared/model/analysis.ts';
import { useCall } from '../../client/use-call.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';

/** A few cases behind the numbers, as their customers told them; personal data is masked before it gets here. */
export function ExampleCases({ detail }: { detail: ClusterDetail }) {
  const { t } = useWords();
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  const { examples } = detail;
  return (
    <Section title={t('cluster.examples')} note={t('cluster.examplesNote')}>
      {examples.length === 0 ? (
        <p className="note">{t('cluster.examplesNone')}</p>
      ) : (
        <ul className="cases">
          {examples.map((row) => (
            <Example key={row.caseId} row={row} zone={zone} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Example({ row, zone }: { row: CaseRow; zone: string }) {
  const { t } = useWords();
  const format = useFormat();
  const took = row.resolvedAt === null ? null : row.resolvedAt - row.receivedAt;
  const places = [row.site, row.product, row.channel].filter((place) => place !== null);
  return (
    <li>
      <p className="case-head second">
        <span className="strong clip" title={row.caseId}>
          {row.caseId}
        </span>
        <span>{format.day(row.receivedAt, zone)}</span>
        <span className="clip" title={places.join(' · ')}>
          {places.join(' · ')}
        </span>
        <span>
          {took === null || took < 0 ? t('cluster.open') : t('cluster.took', { time: format.duration(took) })}
        </span>
      </p>
      <p className={row.narrative === null ? 'faint' : 'case-text'}>{row.narrative ?? t('cluster.narrativeNone')}</p>
    </li>
  );
}
