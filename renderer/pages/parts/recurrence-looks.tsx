import type { FailureRow, NextEvent } from '../../../shared/model/follow-up.ts';
import type { Format } from '../../ui/use-format.ts';
import type { Words } from '../../ui/use-words.ts';
import { NoCases } from '../cases/NoCases.tsx';
import { daysText } from '../metric/answer-text.ts';
import { rangeText, RowCases, ShareCell, TwoLines, type Column, type PartLook, type Point } from './part-columns.tsx';

const POINT_DAYS = 90;

export const NEXT_COMPLAINT: PartLook<'next-complaint'> = {
  columns: (_values, words, format) => nextColumns('time-to-next-complaint', words, format),
  point: (words, format) => nextPoint(words, format),
};

/** Shares by 30, 90, 180 and 365 days, and the median; `metric` opens the cases. */
export function nextColumns(metric: string, words: Words, format: Format): Column<NextEvent>[] {
  const { t } = words;
  return [
    {
      head: t('part.counted'),
      cell: ({ n, events }, row) => (
        <TwoLines
          first={
            <RowCases selection={{ of: 'metric', metric, answer: 'counted' }} what={t('part.counted')} row={row}>
              {format.count(n)}
            </RowCases>
          }
          second={t('part.events', { n: format.count(events) })}
        />
      ),
    },
    ...[30, 90, 180, 365].map((days): Column<NextEvent> => ({
      head: t('next.days', { n: format.count(days) }),
      cell: ({ byDays }, row) => {
        const one = byDays.find((at) => at.days === days);
        if (one === undefined || one.share === null) return t('next.notYet');
        return (
          <TwoLines
            first={
              <RowCases
                selection={{ of: 'by-days', metric, days }}
                what={t('next.days', { n: String(days) })}
                row={row}
              >
                {rangeText(one.share, one.low, one.high, format)}
              </RowCases>
            }
            second={t('part.at-risk', { n: format.count(one.atRisk) })}
          />
        );
      },
    })),
    {
      head: t('recovery.medianHead'),
      cell: ({ medianDays }) => <NoCases why="estimate">{daysText(medianDays, words, format)}</NoCases>,
    },
  ];
}

export function nextPoint({ t }: Words, format: Format): Point<NextEvent> {
  return {
    title: t('part.next-point', { n: String(POINT_DAYS) }),
    formatValue: format.share,
    of: ({ byDays }) => {
      const { share = null, low = null, high = null } = byDays.find(({ days }) => days === POINT_DAYS) ?? {};
      return share === null || low === null || high === null ? null : { value: share, low, high };
    },
  };
}

export const MEAN_COMPLAINTS: PartLook<'mean-complaints'> = {
  columns: (_values, { t }, format) => [
    {
      head: t('cohort.customers'),
      cell: ({ customers }, row) => (
        <RowCases selection={{ of: 'observed', days: 0 }} what={t('cohort.customers')} row={row}>
          {format.count(customers)}
        </RowCases>
      ),
    },
    ...[30, 90, 180, 360].map((days): Column<{ points: readonly MeanPoint[] }> => ({
      head: t('next.days', { n: format.count(days) }),
      cell: ({ points }, row) => {
        const at = points.findLast((point) => point.days <= days);
        if (at === undefined || (points.at(-1)?.days ?? 0) < days || at.atRisk === 0) return t('next.notYet');
        return (
          <TwoLines
            first={
              <NoCases why="estimate">
                {`${format.decimals(at.mean, 3)} (${format.decimals(at.low, 3)}–${format.decimals(at.high, 3)})`}
              </NoCases>
            }
            second={
              <RowCases selection={{ of: 'observed', days: at.days }} what={t('mcf.observed')} row={row}>
                {t('part.at-risk', { n: format.count(at.atRisk) })}
              </RowCases>
            }
          />
        );
      },
    })),
  ],
};
type MeanPoint = { days: number; mean: number; low: number; high: number; atRisk: number };

export const FAILURES: PartLook<'failures'> = {
  columns: (_values, { t }) => {
    const nameOf = (complaints: number): string =>
      t(complaints === 1 ? 'failures.one' : complaints === 2 ? 'failures.two' : 'failures.more');
    return [
      ...[1, 2, 3].map((complaints): Column<readonly FailureRow[]> => ({
        head: nameOf(complaints),
        cell: (rows, row) => {
          const found = rows.find((one) => one.complaints === complaints);
          return found === undefined ? (
            '–'
          ) : (
            <ShareCell
              share={found.customers}
              selection={{ of: 'failures', complaints }}
              what={nameOf(complaints)}
              row={row}
            />
          );
        },
      })),
      ...[1, 2, 3].map((complaints): Column<readonly FailureRow[]> => ({
        head: t('part.again-after', { which: nameOf(complaints) }),
        cell: (rows, row) => {
          const again = rows.find((one) => one.complaints === complaints)?.repeatPurchase;
          return again === undefined || 'why' in again ? (
            '–'
          ) : (
            <ShareCell
              share={again}
              selection={{ of: 'failures', complaints, bought: true }}
              what={t('failures.again')}
              row={row}
            />
          );
        },
      })),
    ];
  },
};
