import type { Analysis } from '../model/analysis.ts';
import type { Truth } from './plan.ts';

export type TruthCheck = { truth: Truth; isFound: boolean; got: string };

/**
 * Asks an analysis of the sample whether it found what was planted.
 * A verdict is found when it is one of the expected ones and its onset, where one was planted, is at most two months off.
 */
export function checkTruths(analysis: Analysis, truths: readonly Truth[]): TruthCheck[] {
  return truths.map((truth) => {
    switch (truth.kind) {
      case 'verdict':
        return { truth, ...checkVerdict(analysis, truth) };
      case 're-coded':
        return { truth, ...checkReCoded(analysis, truth) };
      case 'recovery':
        return { truth, ...checkRecovery(analysis) };
    }
  });
}

type Found = { isFound: boolean; got: string };

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
