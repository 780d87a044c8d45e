import type { ReactNode } from 'react';
import type { CaseRow } from '../../../shared/model/analysis.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';

/** One case as its customer told it; personal data is masked before it gets here. */
export function CaseItem({ row, zone, mark }: { row: CaseRow; zone: string; mark?: ReactNode }) {
  const { t } = useWords();
  const format = useFormat();
  const took = row.resolvedAt === null ? null : row.resolvedAt - row.receivedAt;
  const places = [row.site, row.product, row.channel].filter((place) => place !== null).join(' · ');
  return (
    <li>
      <p className="case-head second">
        {mark}
        <span className="strong clip" title={row.caseId}>
          {row.caseId}
        </span>
        <span>{format.day(row.receivedAt, zone)}</span>
        <span className="clip case-where" title={places}>
          {places}
        </span>
        <span>
          {took === null || took < 0 ? t('cluster.open') : t('cluster.took', { time: format.duration(took) })}
        </span>
      </p>
      <p className={row.narrative === null ? 'faint' : 'case-text'}>{row.narrative ?? t('cluster.narrativeNone')}</p>
    </li>
  );
}
