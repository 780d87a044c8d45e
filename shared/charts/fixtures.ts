import type { BarsData } from './bars.ts';
import type { ControlChartData } from './control-chart.ts';
import type { EffectivenessChartData } from './effectiveness-chart.ts';
import type { HeatMapData } from './heat-map.ts';
import type { SparklineData } from './sparkline.ts';
import type { SurvivalCurveData } from './survival-curve.ts';

/** One small example per chart: what the golden pictures draw, and what a newcomer reads first. */
const RATES = [
  3.9, 4.8, 4.3, 3.9, 4.3, 4.1, 3.7, 3.7, 7.1, 3.7, 4, 4.5, 4.7, 4.6, 4.8, 4.1, 7.7, 7.7, 8.1, 7.7, 8.6, 8.2,
];
const ONSET = 16;
const level = (i: number, before: number, after: number): number => (i < ONSET ? before : after);

export const SPARKLINE_FIXTURE: SparklineData = {
  values: RATES,
  lower: RATES.map(() => 1.6),
  upper: RATES.map(() => 6.7),
  centre: 4.1,
  target: 5,
  change: { onset: ONSET, from: 7.8, to: 7.8 },
  oneOffs: [8],
  isLastComplete: false,
  tone: 'concern',
};

export const CONTROL_CHART_FIXTURE: ControlChartData = {
  chart: {
    kind: 'U′',
    reason: 'exposure known, five or more a month',
    state: 'full',
    unit: 'per 1,000 orders',
    values: RATES,
    centre: RATES.map((_rate, i) => level(i, 4.1, 7.8)),
    lower: RATES.map((_rate, i) => level(i, 1.6, 4.4)),
    upper: RATES.map((_rate, i) => level(i, 6.7, 11.2)),
    phases: [
      { from: 0, to: ONSET - 1, centre: 4.1, isProposed: false, reason: null },
      { from: ONSET, to: RATES.length - 1, centre: 7.8, isProposed: true, reason: null },
    ],
    signals: [8, 16, 17, 18, 19, 20].map((index) => ({ index, rules: ['beyond-limits'] })),
    dispersion: 1.3,
    isLastComplete: false,
    series: {
      grain: 'month',
      start: '2025-01',
      counts: RATES.map((rate) => Math.round(rate * 60)),
      exposure: null,
      lastFraction: 0.6,
    },
  },
  axisLabels: RATES.map((_rate, i) => `${'JFMAMJJASOND'[i % 12]}${i === 0 ? '·2025' : i === 12 ? '·2026' : ''}`),
  onset: { index: ONSET, label: 'level shift, May 2026' },
  slope: null,
  target: { value: 5, label: 'target 5.0' },
  was: { value: 4.1, label: 'was 4.1' },
  now: { value: 7.8, label: 'now 7.8' },
  actions: [{ index: 18, label: 'A-12' }],
  tips: RATES.map((rate) => [`${rate} per 1,000 orders`]),
  description: 'Late delivery / Courier: 4.1 to 7.8 per 1,000 orders since May.',
  formatTick: String,
  tone: 'concern',
};

export const HEAT_MAP_FIXTURE: HeatMapData = {
  rows: ['Late delivery', 'Invoice unclear', '<b>Wrong</b> {a|item}'],
  columns: ['Courier', 'Billing', 'Call centre'],
  cells: [
    {
      row: 0,
      column: 0,
      value: 488,
      label: '488',
      isTooFew: false,
      isChange: true,
      tone: 'concern',
      tip: ['Late delivery / Courier'],
    },
    {
      row: 1,
      column: 1,
      value: 210,
      label: '210',
      isTooFew: false,
      isChange: true,
      tone: 'improve',
      tip: ['Invoice unclear / Billing'],
    },
    {
      row: 2,
      column: 0,
      value: 96,
      label: '96',
      isTooFew: false,
      isChange: false,
      tone: 'common',
      tip: ['Wrong item / Courier'],
    },
    {
      row: 0,
      column: 2,
      value: 4,
      label: '4',
      isTooFew: true,
      isChange: false,
      tone: 'common',
      tip: ['Late delivery / Call centre'],
    },
  ],
  description: 'Late delivery / Courier rose, Invoice unclear / Billing fell.',
};

export const BARS_FIXTURE: BarsData = {
  bars: [
    { label: 'Region North', value: 181, text: '+181', tone: 'concern' },
    { label: 'Region West', value: 17, text: '+17', tone: 'common' },
    { label: 'elsewhere', value: 2, text: '+2', tone: 'common' },
  ],
  description: 'Most of the excess sits in region North.',
};

export const PARETO_FIXTURE: BarsData = {
  bars: [
    { label: 'Late delivery / Courier', value: 488, text: '488 · 49 %', tone: 'concern' },
    { label: 'Invoice unclear / Billing', value: 210, text: '210 · 70 %', tone: 'improve' },
    { label: '7 more clusters', value: 300, text: '300 · 100 %', tone: 'common' },
  ],
  description: 'Two clusters hold 70 % of the cases.',
};

const DAY = 86_400_000;

export const SURVIVAL_FIXTURE: SurvivalCurveData = {
  curve: {
    times: [0.5, 1, 2, 3, 5, 8, 13, 21].map((days) => days * DAY),
    waiting: [0.9, 0.78, 0.61, 0.5, 0.33, 0.22, 0.14, 0.08],
    low: [0.87, 0.74, 0.57, 0.46, 0.29, 0.18, 0.11, 0.05],
    high: [0.93, 0.82, 0.65, 0.54, 0.37, 0.26, 0.18, 0.12],
    atRisk: [0, 7, 14, 21].map((days, i) => ({ timeMs: days * DAY, n: [488, 120, 61, 30][i] ?? 0 })),
  },
  unitMs: DAY,
  unitLabel: 'days since receipt',
  riskLabel: 'still waiting',
  maxTime: 28,
  target: { timeMs: 4 * DAY, label: 'target 4 d' },
  formatShare: (share) => `${Math.round(share * 100)} %`,
  formatNumber: String,
  description: 'Half of the cases are resolved within 3 days.',
};

export const EFFECTIVENESS_FIXTURE: EffectivenessChartData = {
  values: [7.7, 8.1, 7.2, 8.4, 7.9, 7.5, 8.2, 7.6, 6.4, 4.6, 4.9, 4.2, 4.4],
  comparison: [7.6, 8, 7.9, 7.8, 8.1, 7.4, 7.9, 8, 7.7, 7.9, 7.5, 7.8, 7.6],
  axisLabels: Array.from('JFMAMJJASONDJF').map((letter, i) =>
    i === 0 ? `${letter}·2026` : i === 12 ? `${letter}·2027` : letter,
  ),
  isLastComplete: true,
  before: { from: 3, to: 7, value: 8, label: 'was 8.0' },
  older: { from: 0, to: 2, value: 7.7, label: 'earlier 7.7' },
  after: { from: 9, to: 12, value: 4.5, label: 'in window 4.5' },
  window: { from: 9, to: 13, label: 'window fixed in advance' },
  threshold: { value: 5.5, label: 'threshold 5.5' },
  action: { index: 8, label: 'A-12' },
  tips: [],
  description: 'Complaints changed by −42 % since action A-12.',
  formatTick: String,
  tone: 'improve',
};
