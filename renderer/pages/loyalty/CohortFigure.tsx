import { useMemo } from 'react';
import { linesOption, type LinesData } from '../../../shared/charts/lines.ts';
import type { CohortCurve } from '../../../shared/model/follow-up.ts';
import { quarterName } from '../../../shared/words/period-names.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { Section } from '../../ui/Section.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';

const DRAWN = 6;
const FEWEST = 10;

/** Share still buying by months since the complaint, one curve a quarter of complaint. */
export function CohortFigure({ cohorts }: { cohorts: readonly CohortCurve[] }) {
  const { t } = useWords();
  return (
    <Section title={t('cohort.title')} note={t('cohort.note')}>
      <Curves cohorts={cohorts} />
    </Section>
  );
}

function Curves({ cohorts }: { cohorts: readonly CohortCurve[] }) {
  const { t } = useWords();
  const format = useFormat();
  const theme = useChartTheme();
  const drawn = useMemo(
    () =>
      cohorts
        .filter(({ customers, stillBuying }) => customers >= FEWEST && stillBuying.some((share) => share !== null))
        .slice(-DRAWN),
    [cohorts],
  );
  const data = useMemo((): LinesData => {
    const highest = Math.max(0, ...drawn.flatMap(({ stillBuying }) => stillBuying.map((share) => share ?? 0)));
    const months = Math.max(2, ...drawn.map(({ stillBuying }) => stillBuying.filter((share) => share !== null).length));
    return {
      lines: drawn.map(({ quarter, stillBuying, low, high }, k) => ({
        label: quarterName(quarter),
        look: k === drawn.length - 1 ? 'main' : k === 0 ? 'dashed' : 'other',
        points: stillBuying.map((share, month) => ({ x: month + 1, y: share })),
        ...(k === drawn.length - 1 ? { band: bandOf(low, high) } : {}),
      })),
      minX: 1,
      maxX: months,
      stepX: 1,
      formatX: format.count,
      // Where few come back at all, whole per cents would stand twice on the axis.
      formatY: highest < 0.06 ? (share) => `${format.decimals(share * 100, 1)}\u202F%` : format.share,
      unitLabel: t('cohort.months'),
      description: t('cohort.title'),
    };
  }, [drawn, t, format]);
  const option = useMemo(() => linesOption(data, theme, 70), [data, theme]);
  if (drawn.length === 0) return <p className="empty-line">{t('cohort.none')}</p>;
  return (
    <>
      <ChartFigure
        option={option}
        label={data.description}
        height={240}
        caption={t('cohort.captionBand')}
        fileName={t('cohort.title')}
        table={{
          head: [
            t('cohort.quarter'),
            t('cohort.customers'),
            ...Array.from({ length: 12 }, (_, k) => format.count(k + 1)),
          ],
          rows: cohorts.map(({ quarter, customers, stillBuying, low, high }) => [
            quarterName(quarter),
            customers === 0 ? (
              '0'
            ) : (
              <CasesLink
                key="customers"
                selection={{ of: 'cohort', quarter }}
                name={`${t('cohort.title')}: ${quarterName(quarter)}`}
              >
                {format.count(customers)}
              </CasesLink>
            ),
            ...stillBuying.map((share, month) => {
              if (share === null) return '–';
              if (customers < FEWEST) return '·';
              const text = `${format.share(share)} (${format.decimals((low[month] ?? 0) * 100, 0)}–${format.decimals((high[month] ?? 0) * 100, 0)})`;
              return (
                <CasesLink
                  key={month}
                  selection={{ of: 'cohort', quarter, month: month + 1 }}
                  name={t('cohort.bought-in', { quarter: quarterName(quarter), month: format.count(month + 1) })}
                >
                  {text}
                </CasesLink>
              );
            }),
          ]),
        }}
      />
      <p className="note note-below">
        {t('cohort.cases')}{' '}
        {drawn.map(({ quarter, customers }, k) => (
          <span key={quarter}>
            {k > 0 && ' · '}
            <CasesLink selection={{ of: 'cohort', quarter }} name={`${t('cohort.title')}: ${quarterName(quarter)}`}>
              {quarterName(quarter)} ({format.count(customers)})
            </CasesLink>
          </span>
        ))}
      </p>
      <Explained>
        <p>{t('cohort.how')}</p>
      </Explained>
    </>
  );
}

/** The interval of the months that have been observed. */
function bandOf(low: CohortCurve['low'], high: CohortCurve['high']): { x: number; low: number; high: number }[] {
  return low.flatMap((from, month) => {
    const to = high[month] ?? null;
    return from === null || to === null ? [] : [{ x: month + 1, low: from, high: to }];
  });
}
