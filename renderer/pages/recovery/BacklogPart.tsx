import { useMemo } from 'react';
import { linesOption, type LinesData } from '../../../shared/charts/lines.ts';
import type { Backlog } from '../../../shared/model/follow-up.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { BarRow } from '../../ui/BarRow.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { Section } from '../../ui/Section.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { NoCases } from '../cases/NoCases.tsx';

const SHOWN = 24;

/** What was waiting: carried forward by month, and how old what is open is. */
export function BacklogPart({ backlog }: { backlog: Backlog }) {
  const { t } = useWords();
  return (
    <Section title={t('backlog.title')} note={t('backlog.note')}>
      {backlog.months.length > 1 && <Carried months={backlog.months.slice(-SHOWN)} />}
      <Ages backlog={backlog} />
      <Explained>
        <p>{t('backlog.how')}</p>
      </Explained>
    </Section>
  );
}

function Carried({ months }: { months: Backlog['months'] }) {
  const { t } = useWords();
  const format = useFormat();
  const theme = useChartTheme();
  const data = useMemo((): LinesData => {
    const line = (
      label: string,
      look: 'main' | 'other' | 'dashed',
      of: (month: Backlog['months'][number]) => number,
    ) => ({
      label,
      look,
      points: months.map((month, x) => ({ x, y: of(month) })),
    });
    return {
      lines: [
        line(t('backlog.carried'), 'main', (month) => month.carriedForward),
        line(t('backlog.received'), 'other', (month) => month.received),
        line(t('backlog.closed'), 'dashed', (month) => month.closed),
      ],
      minX: 0,
      maxX: Math.max(1, months.length - 1),
      stepX: Math.max(1, Math.ceil(months.length / 6)),
      formatX: (x) => (months[x] === undefined ? '' : format.periodShort(months[x].period)),
      formatY: format.count,
      unitLabel: '',
      description: t('backlog.title'),
    };
  }, [months, t, format]);
  const option = useMemo(() => linesOption(data, theme, 104), [data, theme]);
  return (
    <ChartFigure
      option={option}
      label={data.description}
      height={210}
      caption={t('backlog.caption')}
      fileName={t('backlog.title')}
      table={{
        head: [
          t('recovery.month'),
          t('backlog.forward'),
          t('backlog.received'),
          t('backlog.closed'),
          t('backlog.carried'),
        ],
        rows: months.toReversed().map((month, k, newestFirst) => [
          format.periodShort(month.period),
          <OpenAfter key="forward" period={newestFirst[k + 1]?.period ?? null} n={month.broughtForward} />,
          <CasesLink
            key="received"
            selection={{ of: 'group', group: { by: 'month', label: month.period } }}
            name={`${t('backlog.received')}: ${format.period(month.period)}`}
          >
            {format.count(month.received)}
          </CasesLink>,
          month.closed === 0 ? (
            '0'
          ) : (
            <CasesLink
              key="closed"
              selection={{ of: 'closed-in', period: month.period }}
              name={`${t('backlog.closed')}: ${format.period(month.period)}`}
            >
              {format.count(month.closed)}
            </CasesLink>
          ),
          <OpenAfter key="carried" period={month.period} n={month.carriedForward} />,
        ]),
      }}
    />
  );
}

/** What was open at the end of a month; before the first month shown it opens no cases. */
function OpenAfter({ period, n }: { period: string | null; n: number }) {
  const { t } = useWords();
  const format = useFormat();
  if (n === 0) return '0';
  if (period === null) return <NoCases why="ratio">{format.count(n)}</NoCases>;
  return (
    <CasesLink selection={{ of: 'open-after', period }} name={`${t('backlog.carried')}: ${format.period(period)}`}>
      {format.count(n)}
    </CasesLink>
  );
}

function Ages({ backlog }: { backlog: Backlog }) {
  const { t, count } = useWords();
  const format = useFormat();
  const most = Math.max(1, ...backlog.ages.map(({ n }) => n));
  return (
    <>
      <h3 className="part-head">{t('backlog.ages')}</h3>
      <ul className="bar-list">
        {backlog.ages.map(({ upToDays, n }) => {
          const label = upToDays === null ? t('backlog.older') : count('loyalty.days', upToDays);
          return (
            <BarRow
              key={label}
              label={label}
              share={n / most}
              value={
                n === 0 ? (
                  '0'
                ) : (
                  <CasesLink selection={{ of: 'age', upToDays }} name={t('backlog.open', { age: label })}>
                    {format.count(n)}
                  </CasesLink>
                )
              }
            />
          );
        })}
      </ul>
      {backlog.leftOut > 0 && (
        <p className="note note-below">{t('backlog.leftOut', { n: format.count(backlog.leftOut) })}</p>
      )}
    </>
  );
}
