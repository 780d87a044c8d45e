import { LADDER_STEPS, type Backlog, type PeriodComparison } from '../../../shared/model/follow-up.ts';
import { sparklineOption } from '../../../shared/charts/sparkline.ts';
import { formatMoney } from '../../../shared/words/format-money.ts';
import { Chart } from '../../charts/Chart.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import type { Format } from '../../ui/use-format.ts';
import type { Words } from '../../ui/use-words.ts';
import { NoCases } from '../cases/NoCases.tsx';
import { SlowestLink } from '../cases/WaitingLinks.tsx';
import { pText } from '../recovery/PeriodFigure.tsx';
import { RowCases, ShareCell, TwoLines, type Column, type PartLook, type RowFrame } from './part-columns.tsx';

export const LADDER: PartLook<'ladder'> = {
  columns: (ladders, { t }) =>
    LADDER_STEPS.filter((step) =>
      ladders.some((rows) => rows.some((one) => one.step === step && one.why === null)),
    ).map((step) => ({
      head: t(`ladder.${step}`),
      cell: (ladder, row) => {
        const found = ladder.find((one) => one.step === step);
        return found === undefined ? (
          '–'
        ) : (
          <ShareCell share={found.cases} selection={{ of: 'ladder', step }} what={t(`ladder.${step}`)} row={row} />
        );
      },
    })),
  point: ({ t }, format) => ({
    title: t('part.same-day-point'),
    formatValue: format.share,
    of: (ladder) => {
      const { share, low, high } = ladder.find(({ step }) => step === 'same-day')?.cumulative ?? {};
      return share == null || low == null || high == null ? null : { value: share, low, high };
    },
  }),
};

const OLD_DAYS = 30;

export const BACKLOG: PartLook<'backlog'> = {
  columns: (_backlogs, { t }, format) => [
    {
      head: t('part.open-now'),
      cell: (backlog, row) => <OpenNow backlog={backlog} row={row} />,
    },
    ...[null, 90].map((upToDays): Column<Backlog> => ({
      head:
        upToDays === null
          ? t('part.older-than', { n: '90' })
          : t('part.older-between', { n: String(OLD_DAYS), m: '90' }),
      cell: ({ ages }, row) => {
        const n = ages.find((one) => one.upToDays === upToDays)?.n ?? 0;
        return n === 0 ? (
          '0'
        ) : (
          <RowCases selection={{ of: 'age', upToDays }} what={t('backlog.ages')} row={row}>
            {format.count(n)}
          </RowCases>
        );
      },
    })),
    {
      head: t('backlog.carried'),
      cell: ({ months }, { name }) => <Carried values={months.map((one) => one.carriedForward)} name={name} />,
    },
    {
      head: t('part.left-out'),
      cell: ({ leftOut }) => <NoCases why="ratio">{format.count(leftOut)}</NoCases>,
    },
  ],
};

function OpenNow({ backlog, row }: { backlog: Backlog; row: RowFrame }) {
  const { words, format } = row;
  const n = backlog.ages.reduce((sum, one) => sum + one.n, 0);
  const period = backlog.months.at(-1)?.period;
  if (n === 0 || period === undefined) return '0';
  return (
    <RowCases
      selection={{ of: 'metric', metric: 'time-to-resolution', answer: 'open' }}
      what={words.t('part.open-now')}
      row={row}
    >
      {format.count(n)}
    </RowCases>
  );
}

const SHOWN = 24;

function Carried({ values, name }: { values: readonly number[]; name: string }) {
  const theme = useChartTheme();
  const shown = values.slice(-SHOWN);
  if (shown.length < 2) return '–';
  const data = {
    values: shown,
    lower: [],
    upper: [],
    centre: null,
    target: null,
    change: null,
    oneOffs: [],
    isLastComplete: true,
    tone: 'common' as const,
  };
  return <Chart option={sparklineOption(data, theme)} label={name} height={26} />;
}

export const COMPENSATION: PartLook<'compensation'> = {
  columns: (_tables, { t, lang }, format) => [
    {
      head: t('part.given'),
      cell: ({ byCurrency }, row) =>
        byCurrency.length === 0
          ? '0'
          : byCurrency.map(({ currency, cases }) => (
              <div key={currency ?? ''}>
                <RowCases
                  selection={{ of: 'compensation', currency }}
                  what={currency ?? t('compensation.title')}
                  row={row}
                >
                  {format.count(cases)}
                </RowCases>
              </div>
            )),
    },
    ...(['total', 'median'] as const).map((which): Column<CompensationValue> => ({
      head: t(which === 'total' ? 'compensation.total' : 'compensation.median'),
      cell: ({ byCurrency }, row) =>
        byCurrency.length === 0
          ? '–'
          : byCurrency.map((one) => (
              <div key={one.currency ?? ''}>
                <RowCases
                  selection={{ of: 'compensation', currency: one.currency }}
                  what={one.currency ?? t('compensation.title')}
                  row={row}
                >
                  {formatMoney(one[which], one.currency, lang)}
                </RowCases>
              </div>
            )),
    })),
    {
      head: t('compensation.ofOrders'),
      cell: ({ byCurrency }, row) =>
        byCurrency.length === 0
          ? '–'
          : byCurrency.map(({ currency, shareOfOrderValue }) => (
              <div key={currency ?? ''}>
                {shareOfOrderValue === null ? (
                  '–'
                ) : (
                  <RowCases
                    selection={{ of: 'compensation', currency, only: 'ordered' }}
                    what={t('compensation.ofOrders')}
                    row={row}
                  >
                    {format.share(shareOfOrderValue)}
                  </RowCases>
                )}
              </div>
            )),
    },
  ],
};
type CompensationValue = Parameters<ReturnType<(typeof COMPENSATION)['columns']>[number]['cell']>[0];

export const RESOLUTION_COMPARED: PartLook<'resolution-compared'> = {
  columns: (_values, words, format) => comparisonColumns('time-to-resolution', words, format),
};
export const FIRST_RESPONSE_COMPARED: PartLook<'first-response-compared'> = {
  columns: (_values, words, format) => comparisonColumns('time-to-first-response', words, format),
};

function comparisonColumns(metric: string, { t }: Words, format: Format): Column<PeriodComparison>[] {
  const groupOf = ({ period, from, to }: PeriodComparison, side: 'now' | 'before') =>
    side === 'now' ? { by: 'month', label: period } : { by: 'month', label: from, to };
  const head = (side: 'now' | 'before', of: string): string => (side === 'now' ? of : t('part.before-head', { of }));
  const sides = ['now', 'before'] as const;
  return [
    ...sides.map((side): Column<PeriodComparison> => ({
      head: head(side, t('recovery.medianHead')),
      cell: (value, row) => (
        <TwoLines
          first={value[side].medianMs === null ? t('cluster.notReached') : format.duration(value[side].medianMs)}
          second={
            <RowCases
              selection={{ of: 'metric', metric, answer: 'counted', group: groupOf(value, side) }}
              what={t('recovery.medianHead')}
              row={row}
            >
              {t('follow.n', { n: format.count(value[side].n) })}
            </RowCases>
          }
        />
      ),
    })),
    ...sides.map((side): Column<PeriodComparison> => ({
      head: head(side, t('recovery.p90Head')),
      cell: (value, { name, within }) => (
        <SlowestLink ms={value[side].p90Ms} metric={metric} title={name} group={groupOf(value, side)} within={within} />
      ),
    })),
    {
      head: t('part.log-rank'),
      cell: ({ logRank }) => (logRank === null ? '–' : <NoCases why="estimate">{pText(logRank.p, format)}</NoCases>),
    },
  ];
}
