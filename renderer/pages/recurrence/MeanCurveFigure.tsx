import { useMemo } from 'react';
import { linesOption, type LinesData } from '../../../shared/charts/lines.ts';
import type { Absent } from '../../../shared/model/analysis.ts';
import type { MeanCurve } from '../../../shared/model/follow-up.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { isAbsent } from '../../ui/is-absent.ts';
import { Section } from '../../ui/Section.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { NoCases } from '../cases/NoCases.tsx';

/** Further complaints per complainant over time, with its interval and the customers under observation. */
export function MeanCurveFigure({ curve }: { curve: MeanCurve | Absent }) {
  const { t, lang } = useWords();
  return (
    <Section title={t('mcf.title')} note={t('mcf.note')}>
      {isAbsent(curve) ? <p className="empty-line">{reasonWords(curve.why, lang)}</p> : <Drawn curve={curve} />}
    </Section>
  );
}

function Drawn({ curve }: { curve: MeanCurve }) {
  const { t } = useWords();
  const format = useFormat();
  const theme = useChartTheme();
  const data = useMemo((): LinesData => {
    const last = curve.points.at(-1)?.days ?? 1;
    const highest = Math.max(0, ...curve.points.map(({ high }) => high));
    return {
      lines: [
        {
          label: '',
          look: 'main',
          points: curve.points.map(({ days, mean }) => ({ x: days, y: mean })),
          band: curve.points.map(({ days, low, high }) => ({ x: days, low, high })),
        },
      ],
      minX: 0,
      maxX: Math.max(1, last),
      stepX: last > 400 ? 180 : last > 200 ? 90 : last > 60 ? 30 : last > 30 ? 15 : 5,
      formatX: format.count,
      // Where hardly anybody complains again, two decimals would stand twice on the axis.
      formatY: (value) => format.decimals(value, highest < 0.05 ? 3 : 2),
      unitLabel: t('mcf.axis'),
      description: t('mcf.title'),
    };
  }, [curve, t, format]);
  const option = useMemo(() => linesOption(data, theme, 24), [data, theme]);
  return (
    <>
      {curve.points.length < 2 ? (
        <p className="empty-line">{t('next.none')}</p>
      ) : (
        <ChartFigure
          option={option}
          label={data.description}
          height={250}
          caption={t('mcf.caption', { n: format.count(curve.customers) })}
          fileName={t('mcf.title')}
          table={{
            head: [t('mcf.axis'), t('mcf.mean'), t('mcf.range'), t('mcf.observed')],
            rows: curve.points.map(({ days, mean, low, high, atRisk }) => [
              format.count(days),
              <NoCases key="mean" why="estimate">
                {format.decimals(mean, 3)}
              </NoCases>,
              <NoCases key="range" why="estimate">
                {`${format.decimals(low, 3)}–${format.decimals(high, 3)}`}
              </NoCases>,
              atRisk === 0 ? (
                '0'
              ) : (
                <CasesLink
                  key="observed"
                  selection={{ of: 'observed', days }}
                  name={t('cases.at-risk', { title: t('mcf.title'), time: format.duration(days * 86_400_000) })}
                >
                  {format.count(atRisk)}
                </CasesLink>
              ),
            ]),
          }}
        />
      )}
      <p className="note note-below">
        <CasesLink selection={{ of: 'metric', metric: 'customer-known', answer: 'yes' }} name={t('mcf.title')}>
          {t('mcf.cases', { n: format.count(curve.customers) })}
        </CasesLink>
      </p>
      <Explained>
        <p>{t('mcf.how')}</p>
      </Explained>
    </>
  );
}
