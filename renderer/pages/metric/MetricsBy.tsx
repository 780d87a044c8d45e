import { useState } from 'react';
import type { MetricReading, MetricTable } from '../../../shared/model/follow-up.ts';
import { metricLabel } from '../../../shared/words/metric-words.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useViewQuery } from '../address/use-view-query.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { AnswerCells } from './AnswerCells.tsx';
import { BelowRows, FEW } from './BelowRows.tsx';
import { ByTabs, useDimensions, type Dimension } from './ByTabs.tsx';
import { readingOf } from './answer-text.ts';

/** Any of a few metrics by cluster, month, site, channel …, with n, interval and what is left out; each number opens its cases. */
export function MetricsBy({ metrics, ids: all }: { metrics: readonly MetricReading[]; ids: readonly string[] }) {
  const { t } = useWords();
  // What no case of the view can answer says so above; a table of dashes would say it once more.
  const ids = all.filter((id) => readingOf(metrics, id)?.why === null);
  if (ids.length === 0) return null;
  return (
    <Section title={t('follow.breakdown')}>
      <Breakdown ids={ids} />
    </Section>
  );
}

function Breakdown({ ids }: { ids: readonly string[] }) {
  const { t, lang } = useWords();
  const dimensions = useDimensions();
  const [chosen, setMetric] = useState('');
  const metric = ids.includes(chosen) ? chosen : (ids[0] ?? '');
  const [by, setBy] = useState<Dimension>('cluster');
  const query = useViewQuery();
  const table = useCall('followup.table', { query, metric, by });
  return (
    <>
      <div className="tabs" role="group" aria-label={t('follow.metric')}>
        {ids.map((id) => (
          <button key={id} type="button" className="tab" aria-pressed={id === metric} onClick={() => setMetric(id)}>
            {metricLabel(id, lang)}
          </button>
        ))}
      </div>
      <ByTabs dimensions={dimensions} by={by} onBy={setBy} />
      <Awaited call={table}>{(value) => <Rows table={value} by={by} />}</Awaited>
    </>
  );
}

function Rows({ table, by }: { table: MetricTable; by: Dimension }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const [isAll, setAll] = useState(false);
  if (table.why !== null) return <p className="empty-line">{reasonWords(table.why, lang)}</p>;
  const isTime = table.by === 'month';
  const rows = isTime ? table.rows.toReversed() : table.rows;
  const shown = isAll ? rows : rows.slice(0, FEW);
  const nameOf = (label: string): string => (isTime ? format.period(label) : label);
  return (
    <>
      <table className="table table-tight metrics-by">
        <thead>
          <tr>
            <th className="head-word">{t(`follow.by-${by}`)}</th>
            <th className="number">{t('follow.cases')}</th>
            <th>{metricLabel(table.metric, lang)} (95 %)</th>
            <th>{t('follow.detail')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.label}>
              <th scope="row">{nameOf(row.label)}</th>
              <td className="number">
                {row.cases === 0 ? (
                  '0'
                ) : (
                  <CasesLink
                    selection={{ of: 'group', group: { by: table.by, label: row.label } }}
                    name={nameOf(row.label)}
                  >
                    {format.count(row.cases)}
                  </CasesLink>
                )}
              </td>
              <AnswerCells
                answer={row}
                metric={table.metric}
                name={`${metricLabel(table.metric, lang)}: ${nameOf(row.label)}`}
                group={{ by: table.by, label: row.label }}
              />
            </tr>
          ))}
        </tbody>
      </table>
      <BelowRows table={table} by={by} isAll={isAll} onAll={setAll} />
    </>
  );
}
