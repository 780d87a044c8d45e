import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { sparklineOption } from '../../shared/charts/sparkline.ts';

/** What shared/charts makes: its own type, because ECharts declares the same one twice for two module systems. */
export type ChartOption = ReturnType<typeof sparklineOption>;

use([
  BarChart,
  CustomChart,
  LineChart,
  ScatterChart,
  AriaComponent,
  GridComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
]);

/** ECharts with the parts that shared/charts uses and the SVG renderer. */
export { init };
export type { EChartsType } from 'echarts/core';
