import type { EChartsOption } from 'echarts';
import { barsOption } from './bars.ts';
import { controlChartOption } from './control-chart.ts';
import type { ChartTheme } from './design-tokens.ts';
import { effectivenessChartOption } from './effectiveness-chart.ts';
import {
  BARS_FIXTURE,
  CONTROL_CHART_FIXTURE,
  EFFECTIVENESS_FIXTURE,
  HEAT_MAP_FIXTURE,
  PARETO_FIXTURE,
  SPARKLINE_FIXTURE,
  SURVIVAL_FIXTURE,
} from './fixtures.ts';
import { FOREST_FIXTURE, LINES_FIXTURE, WATERFALL_FIXTURE } from './follow-fixtures.ts';
import { forestPlotOption } from './forest-plot.ts';
import { heatMapOption } from './heat-map.ts';
import { linesOption } from './lines.ts';
import { paretoOption } from './pareto.ts';
import { sparklineOption } from './sparkline.ts';
import { survivalCurveOption } from './survival-curve.ts';
import { waterfallOption } from './waterfall.ts';

/** A chart that exists: its name, what it answers, and an example that it can draw. */
export type ChartEntry = {
  id: string;
  label: string;
  /** Size in pixels at which the example reads well. */
  size: { width: number; height: number };
  drawExample: (theme: ChartTheme) => EChartsOption;
};

/** Every chart. To add one: one file, one example, one line here. */
export const CHARTS: readonly ChartEntry[] = [
  entry('sparkline', 'How has it moved lately?', [180, 36], sparklineOption, SPARKLINE_FIXTURE),
  entry('control-chart', 'Is this more than usual variation?', [760, 330], controlChartOption, CONTROL_CHART_FIXTURE),
  entry('heat-map', 'Where does it hurt?', [620, 110], heatMapOption, HEAT_MAP_FIXTURE),
  entry('pareto', 'Which few clusters hold most cases?', [620, 80], paretoOption, PARETO_FIXTURE),
  entry('survival-curve', 'How long do people wait?', [620, 280], survivalCurveOption, SURVIVAL_FIXTURE),
  entry('effectiveness', 'Did the action work?', [760, 260], effectivenessChartOption, EFFECTIVENESS_FIXTURE),
  entry('forest-plot', 'Which estimates differ from the reference?', [560, 150], forestPlotOption, FOREST_FIXTURE),
  entry('lines', 'How do a few figures run side by side?', [560, 220], linesOption, LINES_FIXTURE),
  entry('waterfall', 'What adds up to the change?', [420, 104], waterfallOption, WATERFALL_FIXTURE),
  entry('bars', 'Which part is the largest?', [420, 80], barsOption, BARS_FIXTURE),
];

function entry<T>(
  id: string,
  label: string,
  [width, height]: [number, number],
  option: (data: T, theme: ChartTheme) => EChartsOption,
  example: T,
): ChartEntry {
  return { id, label, size: { width, height }, drawExample: (theme) => option(example, theme) };
}
