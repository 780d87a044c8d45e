import type { ForestPlotData } from './forest-plot.ts';
import type { LinesData } from './lines.ts';
import type { WaterfallData } from './waterfall.ts';

/** Small examples of the charts of Recovery, Recurrence, Loyalty and of what is inside a change. */
const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const FOREST_FIXTURE: ForestPlotData = {
  rows: [
    { label: 'up to 1 day', value: 0.46, low: 0.41, high: 0.51, text: '184/402' },
    { label: '1 to 3 days', value: 0.42, low: 0.36, high: 0.48, text: '121/290' },
    { label: 'more than 30 days', value: 0.22, low: 0.1, high: 0.38, text: '9/41' },
    { label: 'unresolved', value: null, low: null, high: null, text: '1/4' },
  ],
  reference: { value: 0.4, label: 'no complaint 40 %' },
  min: 0,
  max: 0.6,
  formatValue: percent,
  description: 'Bought again within 90 days, by how fast the complaint was put right.',
};

export const LINES_FIXTURE: LinesData = {
  lines: [
    {
      label: 'mean',
      look: 'main',
      points: [0, 90, 180, 270, 360].map((x) => ({ x, y: x * 0.0012 })),
      band: [0, 90, 180, 270, 360].map((x) => ({ x, low: x * 0.001, high: x * 0.0014 })),
    },
    {
      label: 'before',
      look: 'dashed',
      points: [0, 90, 180, 270, 360].map((x) => ({ x, y: x === 270 ? null : x * 0.0009 })),
    },
  ],
  minX: 0,
  maxX: 360,
  stepX: 90,
  formatX: String,
  formatY: (value) => value.toFixed(1),
  unitLabel: 'days since the first complaint',
  description: 'Further complaints per complainant.',
};

export const WATERFALL_FIXTURE: WaterfallData = {
  steps: [
    { label: 'Region North', value: 181, text: '+181', tone: 'concern', tip: ['Region North'] },
    { label: '<b>West</b> {a|b}', value: 40, text: '+40', tone: 'common', tip: [] },
    { label: 'Region South', value: -12, text: '−12', tone: 'common', tip: [] },
  ],
  total: { label: 'Change', value: 209, text: '+209', tone: 'concern' },
  description: 'Most of the change sits in region North.',
};
