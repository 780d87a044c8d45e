import type { Analysis } from '../../../shared/model/analysis.ts';
import { SPARKLINE_PERIODS } from '../../../shared/charts/sparkline-data.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { DecisionDoneLine } from '../decisions/DecisionDoneLine.tsx';
import { useCanDecide } from '../decisions/use-can-decide.ts';
import { useDecide } from '../decisions/use-decide.ts';
import { MeasureRow } from './MeasureRow.tsx';

/** The measures of the month with their variation and assurance marks. */
export function MeasureTable({ analysis }: { analysis: Analysis }) {
  const { t } = useWords();
  const format = useFormat();
  const longest = Math.min(SPARKLINE_PERIODS, Math.max(0, ...analysis.measures.map(({ series }) => series.length)));
  const decide = useDecide();
  const canDecide = useCanDecide() === 'yes';
  const isSet = analysis.measures.some(({ target }) => target !== null);
  const hasTarget = canDecide || isSet;
  const last = t(analysis.grain === 'week' ? 'now.lastWeeks' : 'now.last', { n: String(longest) });
  return (
    <Section title={t('now.doing')} note={`${last}, ${t(isSet ? 'now.doingNote' : 'now.doingNoteNoTarget')}`}>
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
            <MeasureRow
              key={measure.id}
              measure={measure}
              isLastComplete={analysis.isComplete}
              hasTarget={hasTarget}
              decide={canDecide ? decide : null}
            />
          ))}
        </tbody>
      </table>
      <DecisionDoneLine decide={decide} />
    </Section>
  );
}
