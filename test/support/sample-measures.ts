import type { Measure } from '../../shared/model/analysis.ts';
import type { AssuranceMark, VariationMark } from '../../shared/model/chart.ts';
import { formatNumber } from '../../shared/words/format.ts';
import { measureWords } from '../../shared/words/measure-words.ts';
import { seededRandom } from './sample-random.ts';
import type { SampleFrame } from './sample-cluster.ts';

type Plan = {
  id: string;
  label: string;
  value: string;
  detail: string;
  level: number;
  spread: number;
  target: number;
  targetLabel: string;
  assurance: AssuranceMark;
  /** Level from eight periods before the end on, for an improvement. */
  lower?: number;
};

/** The eight rows of the measure table; the last is absent and says why when there are no orders. */
export function sampleMeasures(frame: SampleFrame, complaintsMonth: number): Measure[] {
  const orders = frame.exposure?.at(-1) ?? null;
  const plans: Plan[] = [
    {
      id: 'complaints',
      label: 'Complaints per 1,000 orders',
      value: '22.4',
      detail: detailOf(complaintsMonth, orders),
      level: 22,
      spread: 0.9,
      target: 22,
      targetLabel: '≤ 22',
      assurance: '?',
    },
    {
      id: 'repeat-90',
      label: 'Repeat complaint in 90 days',
      value: '14 %',
      detail: '188/1,344 · 12–16',
      level: 14,
      spread: 0.8,
      target: 10,
      targetLabel: '≤ 10 %',
      assurance: 'F',
    },
    {
      id: 'response',
      label: 'Time to first response, median',
      value: '4.2 h',
      detail: '3 still open',
      level: 4.2,
      spread: 0.3,
      target: 8,
      targetLabel: '≤ 8 h',
      assurance: 'P',
    },
    {
      id: 'resolution',
      label: 'Time to resolution, median',
      value: '3.1 d',
      detail: '61 still open',
      level: 4,
      spread: 0.15,
      target: 4,
      targetLabel: '≤ 4 d',
      assurance: 'P',
      lower: 3.1,
    },
    {
      id: 'resolution-p90',
      label: 'Time to resolution, p90',
      value: '19 d',
      detail: 'open cases counted',
      level: 19,
      spread: 1,
      target: 10,
      targetLabel: '≤ 10 d',
      assurance: 'F',
    },
    {
      id: 'promises',
      label: 'Promises kept',
      value: '81 %',
      detail: '402/496 · 77–84',
      level: 81,
      spread: 1.2,
      target: 95,
      targetLabel: '≥ 95 %',
      assurance: 'F',
    },
    {
      id: 'reopened',
      label: 'Reopened',
      value: '6 %',
      detail: '80/1,301 · 5–8',
      level: 6,
      spread: 0.5,
      target: 6,
      targetLabel: '≤ 6 %',
      assurance: '?',
    },
    {
      id: 'repurchase-90',
      label: 'Bought again in 90 days',
      value: '38 %',
      detail: '402/1,058 · 35–41',
      level: 38,
      spread: 1,
      target: 40,
      targetLabel: '≥ 40 %',
      assurance: '?',
    },
  ];
  return plans.map((plan, i) => {
    const needsOrders = plan.id === 'complaints' || plan.id === 'repurchase-90';
    return needsOrders && orders === null ? absent(plan, frame) : measureOf(plan, frame, i);
  });
}

function measureOf(plan: Plan, frame: SampleFrame, seed: number): Measure {
  const random = seededRandom(100 + seed);
  const onset = plan.lower === undefined ? null : Math.max(1, frame.months - 9);
  const series = Array.from(
    { length: frame.months },
    (_unused, i) =>
      (onset !== null && i >= onset ? (plan.lower ?? plan.level) : plan.level) + (random() - 0.5) * 2 * plan.spread,
  );
  const variation: VariationMark =
    onset === null ? { state: 'common', letter: null } : { state: 'improvement', letter: 'L' };
  return {
    id: plan.id,
    label: plan.label,
    value: plan.value,
    detail: plan.detail,
    series,
    centre: plan.level,
    lower: series.map(() => plan.level - 2 * plan.spread),
    upper: series.map(() => plan.level + 2 * plan.spread),
    change: onset === null ? null : { onset, from: plan.lower ?? plan.level, to: plan.lower ?? plan.level },
    target: plan.target,
    targetLabel: plan.targetLabel,
    variation,
    assurance: plan.assurance,
    words: measureWords(
      { variation, assurance: plan.assurance, onset: onset === null ? null : '2026-02', month: '2026-10' },
      frame.lang,
    ),
    why: null,
  };
}

function absent(plan: Plan, frame: SampleFrame): Measure {
  const gap = Array.from({ length: frame.months }, () => null);
  return {
    id: plan.id,
    label: plan.label,
    value: null,
    detail: null,
    series: gap,
    centre: null,
    lower: gap,
    upper: gap,
    target: null,
    targetLabel: null,
    variation: { state: 'too-few', letter: null },
    assurance: null,
    words: '',
    why: frame.lang === 'de' ? 'braucht Bestellungen' : 'needs orders',
  };
}

function detailOf(complaints: number, orders: number | null): string {
  return orders === null ? '' : `${formatNumber(complaints, 'en')}/${formatNumber(orders, 'en')}`;
}
