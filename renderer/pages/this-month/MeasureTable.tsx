import type { Analysis, Measure } from '../../../shared/model/analysis.ts';
import { sparklineOption } from '../../../shared/charts/sparkline.ts';
import { measureSparkline, SPARKLINE_PERIODS } from '../../../shared/charts/sparkline-data.ts';
import { Chart } from '../../charts/Chart.tsx';
import { AssuranceGlyph } from '../../ui/AssuranceGlyph.tsx';
import { Section } from '../../ui/Section.tsx';
import { VariationGlyph } from '../../ui/VariationGlyph.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';

/** The measures of the month with their variation and assurance marks. */
export function MeasureTable({ analysis }: { analysis: Analysis }) {
  const { t } = useWords();
  const format = useFormat();
  const longest = Math.min(SPARKLINE_PERIODS, Math.max(0, ...analysis.measures.map(({ series }) => series.length)));
  const hasTarget = analysis.measures.some(({ target }) => target !== null);
  const last = t('now.last', { n: String(longest) });
  return (
    <Section title={t('now.doing')} note={`${last}, ${t(hasTarget ? 'now.doingNote' : 'now.doingNoteNoTarget')}`}>
      <table className="table measures">
        <thead>
          <tr>
            <th>{t('now.measure')}</th>
            <th className="number">{format.period(analysis.month, analysis.month)}</th>
            <th className="col-spark">{last}</th>
            <th className="col-variation">{t('now.variation')}</th>
            {hasTarget && <th className="col-target">{t('now.target')}</th>}
            <th>{t('now.inWords')}</th>
          </tr>
        </thead>
        <tbody>
          {analysis.measures.map((measure) => (
            <MeasureRow key={measure.id} measure={measure} isLastComplete={analysis.isComplete} hasTarget={hasTarget} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function MeasureRow({
  measure,
  isLastComplete,
  hasTarget,
}: {
  measure: Measure;
  isLastComplete: boolean;
  hasTarget: boolean;
}) {
  const { t } = useWords();
  if (measure.value === null) {
    return (
      <tr>
        <th scope="row">{measure.label}</th>
        <td className="number soft">{t('now.absent')}</td>
        <td className="soft" colSpan={hasTarget ? 4 : 3}>
          {measure.why ?? measure.words}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{measure.label}</th>
      <td className="number">
        <div className="strong">{measure.value}</div>
        {measure.detail !== null && <div className="second">{measure.detail}</div>}
      </td>
      <td className="col-spark">
        <MeasureSparkline measure={measure} isLastComplete={isLastComplete} />
      </td>
      <td className="col-variation">
        <VariationGlyph mark={measure.variation} />
      </td>
      {hasTarget && (
        <td className="col-target">
          {measure.assurance !== null && <AssuranceGlyph mark={measure.assurance} />}
          <span className="soft">{measure.targetLabel ?? ''}</span>
        </td>
      )}
      <td className="soft">{measure.words}</td>
    </tr>
  );
}

function MeasureSparkline({ measure, isLastComplete }: { measure: Measure; isLastComplete: boolean }) {
  const theme = useChartTheme();
  return (
    <Chart
      option={sparklineOption(measureSparkline(measure, isLastComplete), theme)}
      label={`${measure.label}: ${measure.words}`}
      height={30}
    />
  );
}
