import { useState } from 'react';
import type { Absent, Proportion } from '../../../shared/model/analysis.ts';
import type { Board } from '../../../shared/model/board.ts';
import { formatShareRange } from '../../../shared/words/format.ts';
import { formatMoney } from '../../../shared/words/format-money.ts';
import { avoidedWords, valueWords } from '../../../shared/words/action-words.ts';
import { isAbsent } from '../../ui/is-absent.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';

/** What causes and actions come to: six figures, each opening how it is computed. */
export function Totals({ board }: { board: Board }) {
  const { t, count, lang } = useWords();
  const format = useFormat();
  const { totals } = board;
  const { monthsToAction, openActions, avoided, verdicts } = totals;
  const share = (value: Proportion | Absent): { value: string; detail: string } => {
    if (isAbsent(value) || value.share === null) return { value: t('totals.absent'), detail: '' };
    const counts = `${format.count(value.numerator)}/${format.count(value.denominator)}`;
    const range = formatShareRange(value, lang);
    return value.denominator < 10
      ? { value: counts, detail: '' }
      : { value: format.share(value.share), detail: range === null ? counts : `${counts} · ${range}` };
  };
  const ages = {
    future: format.count(openActions.notBegun),
    to30: format.count(openActions.to30),
    to90: format.count(openActions.to90),
    to180: format.count(openActions.to180),
    over: format.count(openActions.over180),
  };
  const words = avoided === null ? null : avoidedWords(avoided, lang);
  const { value } = totals;
  const valueDetail = isAbsent(value)
    ? avoided === null
      ? ''
      : t('totals.value-none')
    : t('totals.value-range', {
        ...valueWords(value, lang),
        cost: formatMoney(value.perComplaint, value.currency, lang),
      });
  return (
    <dl className="totals">
      <Total title={t('totals.coverage')} how={t('totals.coverage-how')} {...share(totals.preventionCoverage)} />
      <Total title={t('totals.learning')} how={t('totals.learning-how')} {...share(totals.learningRate)} />
      <Total
        title={t('totals.wait')}
        how={t('totals.wait-how')}
        value={
          monthsToAction.median === null
            ? t('totals.absent')
            : monthsToAction.median === 1
              ? count('totals.months', 1)
              : t('totals.months.other', { n: format.tenths(monthsToAction.median).replace(/[.,]0$/u, '') })
        }
        detail={
          monthsToAction.without > 0
            ? count('totals.without', monthsToAction.without)
            : monthsToAction.clusters > 0
              ? count('totals.clusters', monthsToAction.clusters)
              : ''
        }
      />
      <Total
        title={t('totals.open')}
        how={`${t('totals.open-how')} ${t('totals.ages', ages)}`}
        value={format.count(openActions.all)}
        detail={openActions.overdue > 0 ? t('totals.overdue', { n: format.count(openActions.overdue) }) : ''}
      />
      <Total
        title={t('totals.avoided')}
        how={t('totals.avoided-how')}
        value={words === null ? '–' : words.mid}
        detail={
          words === null
            ? ''
            : t('totals.avoided-range', {
                low: words.low,
                high: words.high,
                works: count('totals.works', verdicts.works),
              })
        }
      />
      <Total
        title={t('totals.value')}
        how={t('totals.value-how')}
        value={isAbsent(value) ? '–' : valueWords(value, lang).mid}
        detail={valueDetail}
      />
    </dl>
  );
}

function Total({ title, how, value, detail }: { title: string; how: string; value: string; detail: string }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="total">
      <dt>
        <button
          type="button"
          className="measure-name"
          aria-expanded={isOpen}
          title={t('now.how', { name: title })}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
        </button>
      </dt>
      <dd className="total-value">{value}</dd>
      <dd className="second">{detail}</dd>
      {isOpen && <dd className="definition">{how}</dd>}
    </div>
  );
}
