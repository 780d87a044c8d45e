import { reasonWords } from '../../../shared/words/reason-words.ts';
import { useState } from 'react';
import type { Measure } from '../../../shared/model/analysis.ts';
import { measureSparkline } from '../../../shared/charts/sparkline-data.ts';
import { sparklineOption } from '../../../shared/charts/sparkline.ts';
import { Chart } from '../../charts/Chart.tsx';
import { AssuranceGlyph } from '../../ui/AssuranceGlyph.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useWords } from '../../ui/use-words.ts';
import { VariationGlyph } from '../../ui/VariationGlyph.tsx';
import { TargetDialog } from '../decisions/TargetDialog.tsx';
import type { Decide } from '../decisions/use-decide.ts';
import { measureDefinition } from './measure-definition.ts';

/** One measure; its name opens how it is computed. */
export function MeasureRow({
  measure,
  isLastComplete,
  hasTarget,
  decide,
}: {
  measure: Measure;
  isLastComplete: boolean;
  hasTarget: boolean;
  /** Null: targets are only shown. */
  decide: Decide | null;
}) {
  const { t, lang } = useWords();
  const [isOpen, setOpen] = useState(false);
  const definition = measureDefinition(measure.id, lang) ?? t('now.howRate');
  const name = (
    <th scope="row">
      <button
        type="button"
        className="measure-name"
        aria-expanded={isOpen}
        title={t('now.how', { name: measure.label })}
        onClick={() => setOpen(!isOpen)}
      >
        {measure.label}
      </button>
      {isOpen && <p className="definition">{definition}</p>}
    </th>
  );
  if (measure.value === null) {
    return (
      <tr>
        {name}
        <td className="number soft">{t('now.absent')}</td>
        <td className="soft" colSpan={hasTarget ? 4 : 3}>
          {measure.why === null ? measure.words : reasonWords(measure.why, lang)}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      {name}
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
          {decide !== null && <MeasureTarget measure={measure} decide={decide} />}
        </td>
      )}
      <td className="soft">{measure.words}</td>
    </tr>
  );
}

function MeasureTarget({ measure, decide }: { measure: Measure; decide: Decide }) {
  const { id, label, target, targetUnit, good } = measure;
  if (targetUnit === undefined || good === undefined) return null;
  return (
    <span className={target === null ? 'target-open' : 'target-open target-set'}>
      <TargetDialog
        decide={decide}
        subject={{ measure: id }}
        name={label}
        unit={targetUnit}
        good={good}
        current={target}
      />
    </span>
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
