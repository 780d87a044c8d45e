import type { SurvivalCurve } from '../../../shared/model/analysis.ts';
import type { TableTwin } from '../../charts/ChartFigure.tsx';
import type { Format } from '../../ui/use-format.ts';
import type { Words } from '../../ui/use-words.ts';
import { NoCases } from '../cases/NoCases.tsx';
import { AtRiskLink } from '../cases/WaitingLinks.tsx';
import { waitingRows } from './waiting-chart.ts';

/** A waiting curve as its table twin; numbers under observation open their cases. */
export function waitingTwin(
  curve: SurvivalCurve,
  { metric, title }: { metric: string; title: string },
  { t }: Words,
  format: Format,
): TableTwin {
  return {
    head: [t('recovery.after'), t('recovery.share'), t('recovery.atRisk')],
    rows: waitingRows(curve).map(({ timeMs, share, n }) => [
      format.duration(timeMs),
      <NoCases key="share" why="estimate">
        {format.share(share)}
      </NoCases>,
      <AtRiskLink key="n" ms={timeMs} n={n} metric={metric} title={title} />,
    ]),
  };
}
