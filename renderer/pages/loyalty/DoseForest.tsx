import { useMemo } from 'react';
import { forestPlotHeight, forestPlotOption } from '../../../shared/charts/forest-plot.ts';
import type { Absent } from '../../../shared/model/analysis.ts';
import type { DoseRow, MatchedBaseline } from '../../../shared/model/follow-up.ts';
import { forestData, speedLabel } from '../../../shared/words/forest-data.ts';
import { formatProportion } from '../../../shared/words/format.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { Section } from '../../ui/Section.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { NoCases } from '../cases/NoCases.tsx';

/** Bought again by how fast it was put right, at the same mix of customers, against the matched baseline. */
export function DoseForest({ rows, baseline }: { rows: readonly DoseRow[]; baseline: MatchedBaseline | Absent }) {
  const { t, lang } = useWords();
  return (
    <Section title={t('loyalty.bySpeed')} note={t('dose.note')}>
      <Forest rows={rows} baseline={baseline} />
      <p className="note note-below">
        {t('dose.cases')}{' '}
        {rows
          .filter(({ raw }) => raw.denominator > 0)
          .map((row, k) => (
            <span key={row.label}>
              {k > 0 && ' · '}
              <CasesLink
                selection={{ of: 'speed', band: row.label }}
                name={`${t('loyalty.bySpeed')}: ${speedLabel(row, lang)}`}
              >
                {speedLabel(row, lang)}
              </CasesLink>
            </span>
          ))}
      </p>
      <Explained>
        <p>{t('dose.how')}</p>
      </Explained>
    </Section>
  );
}

function Forest({ rows, baseline }: { rows: readonly DoseRow[]; baseline: MatchedBaseline | Absent }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const theme = useChartTheme();
  const data = useMemo(() => forestData(rows, baseline, t('loyalty.bySpeed'), lang), [rows, baseline, t, lang]);
  const option = useMemo(() => forestPlotOption(data, theme, 140, 130), [data, theme]);
  return (
    <ChartFigure
      option={option}
      label={data.description}
      height={forestPlotHeight(data)}
      caption={t('dose.caption')}
      fileName={t('loyalty.bySpeed')}
      table={{
        head: [t('loyalty.speed'), t('dose.raw'), t('dose.adjusted')],
        rows: rows.map((row) => [
          speedLabel(row, lang),
          row.raw.denominator === 0 ? (
            '–'
          ) : (
            <CasesLink
              key="raw"
              selection={{ of: 'speed', band: row.label, bought: true }}
              name={`${t('loyalty.bought')}: ${speedLabel(row, lang)}`}
            >
              {formatProportion(row.raw, lang)}
            </CasesLink>
          ),
          row.adjusted === null || row.adjustedLow === null || row.adjustedHigh === null ? (
            '–'
          ) : (
            <NoCases key="adjusted" why="estimate">
              {`${format.share(row.adjusted)} (${format.share(row.adjustedLow)} – ${format.share(row.adjustedHigh)})`}
            </NoCases>
          ),
        ]),
      }}
    />
  );
}
