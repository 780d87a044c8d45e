import { useState } from 'react';
import type { MetricReading } from '../../../shared/model/follow-up.ts';
import { definitionWords, metricLabel } from '../../../shared/words/metric-words.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { AnswerCells } from './AnswerCells.tsx';

/** A few without a column stand among the others; more would hide them. */
const FEW_ABSENT = 3;

/**
 * Metrics one a row: name with its definition, figure with n and interval, what was left out. The figure opens its cases. Those that
 * need columns which the exports do not have are named under the table, and why when asked.
 */
export function MetricRows({ metrics, ids }: { metrics: readonly MetricReading[]; ids: readonly string[] }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const [isAll, setAll] = useState(false);
  const all = ids.flatMap((id) => metrics.filter((one) => one.id === id));
  const absent = all.filter(({ missing }) => missing.length > 0);
  const isLong = absent.length > FEW_ABSENT;
  const shown = isLong && !isAll ? all.filter(({ missing }) => missing.length === 0) : all;
  return (
    <>
      {shown.length > 0 && (
        <table className="table table-tight metric-rows">
          <thead>
            <tr>
              <th>{t('follow.metric')}</th>
              <th>{t('follow.figure')}</th>
              <th>{t('follow.detail')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((metric) => (
              <MetricRow key={metric.id} metric={metric} />
            ))}
          </tbody>
        </table>
      )}
      {isLong && (
        <p className="note note-below">
          {!isAll &&
            `${t('follow.absent', {
              n: format.count(absent.length),
              names: absent.map(({ id }) => metricLabel(id, lang)).join(', '),
            })} `}
          <button type="button" className="link" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
            {t(isAll ? 'follow.absent-hide' : 'follow.absent-why')}
          </button>
        </p>
      )}
    </>
  );
}

function MetricRow({ metric }: { metric: MetricReading }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const name = metricLabel(metric.id, words.lang);
  return (
    <tr>
      <th scope="row">
        <button type="button" className="measure-name" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {name}
        </button>
        {isOpen && (
          <p className="definition">
            {definitionWords(metric.id, metric.definition, words.lang)} {words.t(`follow.rule-${metric.rule}`)}
          </p>
        )}
      </th>
      <AnswerCells answer={metric} metric={metric.id} name={name} />
    </tr>
  );
}
