import type { Analysis } from '../model/analysis.ts';
import type { Where } from '../model/inside.ts';
import type { Said } from '../model/themes.ts';
import type { Truth } from './plan.ts';

export type TruthCheck = { truth: Truth; isFound: boolean; got: string };

/**
 * Asks an analysis of the sample whether it found what was planted.
 * A verdict is found when it is one of the expected ones and its onset, where one was planted, is at most two months off.
 * @param insides  what is inside the clusters that a truth asks about
 */
export function checkTruths(
  analysis: Analysis,
  truths: readonly Truth[],
  insides: readonly ClusterInside[] = [],
): TruthCheck[] {
  return truths.map((truth) => {
    switch (truth.kind) {
      case 'verdict':
        return { truth, ...checkVerdict(analysis, truth) };
      case 're-coded':
        return { truth, ...checkReCoded(analysis, truth) };
      case 'place':
        return { truth, ...checkPlace(insideOf(insides, truth), truth) };
      case 'wording':
        return { truth, ...checkWording(insideOf(insides, truth), truth) };
      case 'recovery':
        return { truth, ...checkRecovery(analysis) };
    }
  });
}

/** Where one cluster's change sits, and what its customers say. */
export type ClusterInside = { category: string; touchpoint: string; where: Where; said: Said | { why: string } };

type Found = { isFound: boolean; got: string };

function insideOf(
  insides: readonly ClusterInside[],
  { category, touchpoint }: { category: string; touchpoint: string },
): ClusterInside | null {
  return insides.find((one) => one.category === category && one.touchpoint === touchpoint) ?? null;
}

/** The place must be the first named, and hold most of the change. */
function checkPlace(inside: ClusterInside | null, { site }: Extract<Truth, { kind: 'place' }>): Found {
  const change = inside?.where.change ?? null;
  if (change === null) return { isFound: false, got: 'no change to explain' };
  const [first] = change.named;
  if (first === undefined) return { isFound: false, got: 'no place named' };
  const share = first.excess / change.total;
  return {
    isFound: first.labels.includes(site) && share > 0.5,
    got: `${first.labels.join(' × ')} holds ${Math.round(100 * share)} % of the change`,
  };
}

/** A theme with these words must be born with the change, or be a real change itself. */
function checkWording(inside: ClusterInside | null, { words, from }: Extract<Truth, { kind: 'wording' }>): Found {
  if (inside === null) return { isFound: false, got: 'no texts looked at' };
  if ('why' in inside.said) return { isFound: false, got: inside.said.why };
  const moved = inside.said.themes.filter(({ since, judged }) => since >= from || judged.isHeadline);
  const found = moved.find(({ terms }) => words.test(terms.join(' ')));
  if (found === undefined)
    return { isFound: false, got: `new or rising: ${moved.map(({ label }) => label).join('; ') || 'no theme'}` };
  return { isFound: true, got: `${found.label}, since ${found.since} (${found.n} texts)` };
}

function checkVerdict(analysis: Analysis, truth: Extract<Truth, { kind: 'verdict' }>): Found {
  const cluster = analysis.clusters.find(
    (one) => one.category === truth.category && one.touchpoint === truth.touchpoint,
  );
  if (cluster === undefined) return { isFound: false, got: 'no such cluster' };
  const isLasting = truth.expected.some(
    (verdict) => verdict !== 'one-off' && verdict !== 'seasonal' && verdict !== 'stable',
  );
  const oneOff = analysis.oneOffs.find((one) => one.name === cluster.name);
  const onset = cluster.onset ?? (cluster.verdict === 'one-off' ? (oneOff?.period ?? null) : null);
  const isTimely =
    truth.onset === null || (onset !== null && Math.abs(monthIndex(onset) - monthIndex(truth.onset)) <= 2);
  const isFound = truth.expected.includes(cluster.verdict) && isTimely && cluster.isHeadline === isLasting;
  return {
    isFound,
    got: `${cluster.verdict}${onset === null ? '' : ` since ${onset}`}${cluster.isHeadline ? ', headline' : ''}`,
  };
}

function checkReCoded(analysis: Analysis, truth: Extract<Truth, { kind: 're-coded' }>): Found {
  const from = `${truth.from} / ${truth.touchpoint}`;
  const to = `${truth.to} / ${truth.touchpoint}`;
  const found = analysis.reCoded.find((one) => one.from === from && one.to === to);
  const isAnnounced = analysis.headlines.includes(from) || analysis.headlines.includes(to);
  if (found === undefined) return { isFound: false, got: isAnnounced ? 'announced as real changes' : 'not noticed' };
  return {
    isFound: found.period === truth.onset && !isAnnounced,
    got: `re-coded in ${found.period}${isAnnounced ? ', but announced' : ''}`,
  };
}

/** The fastest and the slowest band must differ with intervals that do not overlap. */
function checkRecovery(analysis: Analysis): Found {
  const bands = analysis.loyalty.repeatPurchaseBySpeed;
  if ('why' in bands) return { isFound: false, got: bands.why };
  const usable = bands.filter(({ repeat }) => repeat.denominator >= 30 && repeat.low !== null && repeat.high !== null);
  const fast = usable[0]?.repeat;
  const slow = usable.at(-1)?.repeat;
  if (fast === undefined || slow === undefined || fast.low === null || slow.high === null)
    return { isFound: false, got: 'too few cases' };
  const percent = (share: number | null): string => `${Math.round(100 * (share ?? 0))} %`;
  return {
    isFound: fast.low > slow.high,
    got: `${percent(fast.share)} buy again within 90 days after a fast recovery, ${percent(slow.share)} after a slow one`,
  };
}

function monthIndex(period: string): number {
  const [year = 0, month = 1] = period.split('-').map(Number);
  return 12 * year + month;
}
