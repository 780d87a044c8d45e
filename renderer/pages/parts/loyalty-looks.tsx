import type {
  CohortCurve,
  DoseRow,
  MatchedBaseline,
  MatchedComparison,
  PromptEffectiveCell,
} from '../../../shared/model/follow-up.ts';
import type { Interval } from '../../../shared/model/series.ts';
import { speedLabel } from '../../../shared/words/forest-data.ts';
import { formatMoney } from '../../../shared/words/format-money.ts';
import { metricLabel } from '../../../shared/words/metric-words.ts';
import { differenceText } from '../../../shared/words/paradox-words.ts';
import { quarterName } from '../../../shared/words/period-names.ts';
import { NoCases } from '../cases/NoCases.tsx';
import { rangeText, RowCases, ShareCell, TwoLines, type Column, type PartLook } from './part-columns.tsx';
import { nextColumns, nextPoint } from './recurrence-looks.tsx';

/** @param metric  from the resolution, or from the receipt where no resolutions are known */
export function nextPurchaseLook(metric: string): PartLook<'next-purchase'> {
  return { columns: (_values, words, format) => nextColumns(metric, words, format), point: nextPoint };
}

export const BASELINE: PartLook<'baseline'> = {
  columns: (_values, { t, lang }, format) => {
    const range = ({ low, mid, high }: Interval) => (
      <NoCases why="estimate">
        <TwoLines
          first={differenceText(mid, lang)}
          second={`${differenceText(low, lang)} – ${differenceText(high ?? 1, lang)}`}
        />
      </NoCases>
    );
    return [
      {
        head: t('paradox.complainants'),
        cell: ({ all }, row) => (
          <TwoLines
            first={
              <RowCases selection={{ of: 'compared', which: 'all' }} what={t('paradox.complainants')} row={row}>
                {format.count(all.complainants)}
              </RowCases>
            }
            second={
              all.unmatched === 0 ? (
                ''
              ) : (
                <RowCases selection={{ of: 'compared', which: 'unmatched' }} what={t('paradox.unmatched')} row={row}>
                  {t('part.unmatched', { n: format.count(all.unmatched) })}
                </RowCases>
              )
            }
          />
        ),
      },
      {
        head: t('paradox.share'),
        cell: ({ all }, row) => (
          <RowCases selection={{ of: 'compared', which: 'all', bought: true }} what={t('paradox.share')} row={row}>
            {format.share(all.share)}
          </RowCases>
        ),
      },
      { head: t('paradox.baseline'), cell: ({ all }) => <NoCases why="others">{format.share(all.baseline)}</NoCases> },
      { head: t('paradox.difference'), cell: ({ all }) => range(all.difference) },
      { head: t('part.prompt-difference'), cell: ({ prompt }) => ('why' in prompt ? '–' : range(prompt.difference)) },
      { head: t('part.before-difference'), cell: ({ falsification }) => range(falsification.difference) },
      {
        head: t('paradox.detectable'),
        cell: ({ all }: { all: MatchedComparison }) => (
          <NoCases why="estimate">± {format.decimals(all.detectable * 100, 1)}</NoCases>
        ),
      },
      {
        head: t('part.comparable'),
        cell: ({ isComparable }: MatchedBaseline) => t(isComparable ? 'part.yes' : 'part.no'),
      },
    ];
  },
  point: ({ t, lang }) => ({
    title: t('paradox.difference'),
    formatValue: (value) => differenceText(value, lang),
    of: ({ all: { difference }, isComparable }) =>
      isComparable ? { value: difference.mid, low: difference.low, high: difference.high ?? 1 } : null,
  }),
};

export const DOSE: PartLook<'dose-response'> = {
  columns: (values, { lang, t }, format) =>
    (values[0] ?? []).map(({ label, upToDays }): Column<readonly DoseRow[]> => {
      const head = speedLabel({ label, upToDays }, lang);
      return {
        head,
        cell: (rows, row) => {
          const band = rows.find((one) => one.label === label);
          if (band === undefined || band.raw.denominator === 0) return '–';
          return (
            <TwoLines
              first={
                <RowCases
                  selection={{ of: 'speed', band: label, bought: true }}
                  what={`${t('loyalty.bought')}, ${head}`}
                  row={row}
                >
                  {`${format.count(band.raw.numerator)}/${format.count(band.raw.denominator)}`}
                </RowCases>
              }
              second={
                <NoCases why="estimate">
                  {rangeText(band.adjusted, band.adjustedLow, band.adjustedHigh, format)}
                </NoCases>
              }
            />
          );
        },
      };
    }),
};

export const PROMPT: PartLook<'prompt-effective'> = {
  columns: (_values, { t }) =>
    [true, false].flatMap((isPrompt) =>
      [true, false].map((isEffective): Column<readonly PromptEffectiveCell[]> => {
        const head = `${t(isPrompt ? 'prompt.prompt' : 'prompt.late')}, ${t(isEffective ? 'prompt.effective' : 'prompt.ineffective')}`;
        return {
          head,
          cell: (cells, row) => {
            const cell = cells.find((one) => one.isPrompt === isPrompt && one.isEffective === isEffective);
            return cell === undefined ? (
              '–'
            ) : (
              <ShareCell
                share={cell.repeat}
                selection={{ of: 'prompt-effective', isPrompt, isEffective }}
                what={head}
                row={row}
              />
            );
          },
        };
      }),
    ),
};

/** The newest quarter of a row that has been observed for half a year, else for a month; null where none has. */
function shownCohort(cohorts: readonly CohortCurve[]): CohortCurve | null {
  const observed = (months: number) =>
    cohorts.findLast(({ stillBuying }) => (stillBuying[months - 1] ?? null) !== null);
  return observed(6) ?? observed(1) ?? null;
}

export const COHORTS: PartLook<'cohorts'> = {
  columns: (_values, { t }, format) => [
    {
      head: t('part.cohort-quarter'),
      cell: (cohorts, row) => {
        const cohort = shownCohort(cohorts);
        return cohort === null ? (
          t('next.notYet')
        ) : (
          <TwoLines
            first={quarterName(cohort.quarter)}
            second={
              <RowCases selection={{ of: 'cohort', quarter: cohort.quarter }} what={t('cohort.title')} row={row}>
                {t('part.customers', { n: format.count(cohort.customers) })}
              </RowCases>
            }
          />
        );
      },
    },
    ...[1, 3, 6, 12].map((month): Column<readonly CohortCurve[]> => ({
      head: t('part.month-after', { n: String(month) }),
      cell: (cohorts, row) => {
        const cohort = shownCohort(cohorts);
        const share = cohort?.stillBuying[month - 1] ?? null;
        if (cohort === null || share === null) return '–';
        if (cohort.customers < 10) return '·';
        return (
          <RowCases
            selection={{ of: 'cohort', quarter: cohort.quarter, month }}
            what={t('cohort.bought-in', { quarter: quarterName(cohort.quarter), month: String(month) })}
            row={row}
          >
            {rangeText(share, cohort.low[month - 1] ?? null, cohort.high[month - 1] ?? null, format)}
          </RowCases>
        );
      },
    })),
  ],
};

export const REVENUE: PartLook<'revenue-at-risk'> = {
  columns: (_values, { t, lang }, format) => [
    {
      head: t('paradox.complainants'),
      cell: ({ complainants }, row) => (
        <RowCases selection={{ of: 'compared', which: 'all' }} what={t('paradox.complainants')} row={row}>
          {format.count(complainants)}
        </RowCases>
      ),
    },
    {
      head: t('revenue.purchases'),
      cell: ({ lostPurchases: { low, mid, high } }) => (
        <NoCases why="estimate">
          <TwoLines first={format.signed(mid)} second={`${format.signed(low)} – ${format.signed(high ?? 0)}`} />
        </NoCases>
      ),
    },
    {
      head: t('revenue.value'),
      cell: ({ lostValue: { low, mid, high }, currency }) => (
        <NoCases why="estimate">
          <TwoLines
            first={formatMoney(mid, currency, lang)}
            second={`${formatMoney(low, currency, lang)} – ${formatMoney(high ?? 0, currency, lang)}`}
          />
        </NoCases>
      ),
    },
  ],
};

export const DRIVERS: PartLook<'drivers'> = {
  columns: (_values, { t, lang }, format) => [
    {
      head: t('driver.difference'),
      cell: (drivers, row) =>
        drivers.map(({ attribute, difference, q, isShown }) => (
          <div key={attribute} className={isShown ? '' : 'soft'}>
            <RowCases
              selection={{ of: 'driver', attribute, has: true }}
              what={`${metricLabel(attribute, lang)}, ${t('driver.with')}`}
              row={row}
            >
              {metricLabel(attribute, lang)}
            </RowCases>{' '}
            <NoCases why="estimate">
              {`${differenceText(difference.mid, lang)} (${differenceText(difference.low, lang)} – ${differenceText(difference.high ?? 1, lang)}), q ${format.decimals(q, 2)}`}
            </NoCases>
          </div>
        )),
    },
  ],
};
