import type { Assumption } from '../model/follow-up.ts';

/**
 * Numbers from the literature (METRICS.md 8): off in charts of own data, editable, always printed with their source. None of
 * them is a finding of Redress.
 */
export const ASSUMPTIONS = [
  {
    id: 'silent-share',
    label: 'silent share of unhappy customers',
    low: 0.31,
    mid: 0.96,
    high: 0.97,
    unit: 'share',
    source: 'Newell-Legner (25 unhappy per complaint heard); range by severity: TARP voice rates',
    isOn: false,
  },
  {
    id: 'silent-lost',
    label: 'silent customers who never return',
    low: 0.91,
    mid: 0.91,
    high: 0.91,
    unit: 'share',
    source: 'Newell-Legner',
    isOn: false,
  },
  {
    id: 'unhappy-lost',
    label: 'unhappy customers who do not come back',
    low: 0.91,
    mid: 0.91,
    high: 0.91,
    unit: 'share',
    source: 'Lee Resources',
    isOn: false,
  },
  {
    id: 'people-told',
    label: 'people told per unhappy customer',
    low: 9,
    mid: 12,
    high: 15,
    unit: 'people',
    source: 'White House Office of Consumer Affairs (9 to 15, some 20 and more)',
    isOn: false,
  },
  {
    id: 'good-experience-returns',
    label: 'buy again after a good experience',
    low: 0.42,
    mid: 0.42,
    high: 0.42,
    unit: 'share',
    source: 'Zendesk customer service study',
    isOn: false,
  },
  {
    id: 'word-of-mouth-power',
    label: 'word of mouth against advertising',
    low: 10,
    mid: 10,
    high: 10,
    unit: 'times',
    source: 'J. Tschohl (author’s claim: 10 × as powerful, 20 × cheaper)',
    isOn: false,
  },
  {
    id: 'resolve-at-once',
    label: 'resolve “in 60 seconds or less”',
    low: 60,
    mid: 60,
    high: 60,
    unit: 'seconds',
    source: 'J. Tschohl',
    isOn: false,
  },
  {
    id: 'want-apology',
    label: 'complainants who want an apology',
    low: 0.76,
    mid: 0.76,
    high: 0.76,
    unit: 'share',
    source: 'Customer Care Measurement & Consulting 2013',
    isOn: false,
  },
  {
    id: 'get-apology',
    label: 'complainants who get an apology',
    low: 0.32,
    mid: 0.32,
    high: 0.32,
    unit: 'share',
    source: 'Customer Care Measurement & Consulting 2013',
    isOn: false,
  },
  {
    id: 'satisfied-money-only',
    label: 'satisfied with money only',
    low: 0.37,
    mid: 0.37,
    high: 0.37,
    unit: 'share',
    source: 'CCMC 2015',
    isOn: false,
  },
  {
    id: 'satisfied-money-and-apology',
    label: 'satisfied with money and an apology',
    low: 0.73,
    mid: 0.73,
    high: 0.73,
    unit: 'share',
    source: 'CCMC 2015',
    isOn: false,
  },
  {
    id: 'complaint-cost',
    label: 'cost of one complaint (your own figure)',
    low: 0,
    mid: 0,
    high: 0,
    unit: 'money',
    source: 'no figure in the literature: set your own',
    isOn: false,
  },
] as const satisfies readonly Assumption[];

/** What the literature says about the paradox in words, with its source; shown beside the own verdict. */
export const PARADOX_LITERATURE = [
  {
    id: 'paradox',
    finding: 'found for satisfaction; not for repurchase, word of mouth or image',
    source: 'De Matos et al. 2007, meta-analysis',
  },
  {
    id: 'second-failure',
    finding: 'disappears after a second failure',
    source: 'Maxham & Netemeyer 2002',
  },
] as const;

export type AssumptionId = (typeof ASSUMPTIONS)[number]['id'];
/** Values people have set, by id; the source then says that they are theirs. */
export type AssumptionChanges = Readonly<
  Partial<Record<AssumptionId, { low: number; mid: number; high: number; source: string; isOn?: boolean }>>
>;

export function isAssumptionId(id: string): id is AssumptionId {
  return ASSUMPTIONS.some((stated) => stated.id === id);
}

/**
 * The assumptions with the values people have set. A range that does not ascend, or a share outside 0 … 1, is a RangeError;
 * so is a silent share of 1, which would leave nobody to hear.
 */
export function assumptionsWith(changes: AssumptionChanges = {}): Assumption[] {
  return ASSUMPTIONS.map((stated): Assumption => {
    const assumption: Assumption = { ...stated, ...changes[stated.id] };
    const { low, mid, high, unit } = assumption;
    const isRange = Number.isFinite(low) && low >= 0 && low <= mid && mid <= high && Number.isFinite(high);
    const isEndless = assumption.id === 'silent-share' && !(high < 1);
    if (!isRange || isEndless || (unit === 'share' && high > 1)) {
      throw new RangeError(`${assumption.id}: ${low}, ${mid}, ${high} is no range of ${unit}`);
    }
    return assumption;
  });
}
