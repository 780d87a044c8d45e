import type { Absent, Analysis, ClusterResult, DurationSummary, Proportion } from '../../../shared/model/analysis.ts';
import type { FollowUp } from '../../../shared/model/follow-up.ts';

/**
 * What `redress analyze --json` prints: one plain document whose names do not change. What is absent is null and a `why`
 * beside it says why.
 * @param followUp  what goes beyond the month: its parts stand beside those of the analysis
 */
export function analysisDocument(analysis: Analysis, followUp: FollowUp | null = null) {
  const { isComplete, clusters, recovery, recurrence, loyalty, bottomLine, counts, ...rest } = analysis;
  return {
    store: rest.store,
    organisation: rest.organisation,
    asOf: rest.asOf,
    zone: rest.zone,
    month: rest.month,
    grain: rest.grain,
    complete: isComplete,
    filter: rest.filter,
    asAt: rest.asAt,
    imports: rest.imports,
    counts,
    clusters: clusters.map(clusterEntry),
    headlines: rest.headlines,
    oneOffs: rest.oneOffs,
    reCoded: rest.reCoded,
    expectedFalseHeadlines: rest.expectedFalseHeadlines,
    examined: rest.examined,
    recovery: {
      firstResponse: durationEntry(recovery.firstResponse),
      resolution: durationEntry(recovery.resolution),
      byMonth: recovery.byMonth,
      ...followUp?.recovery,
    },
    recurrence: {
      repeat90: shareEntry(recurrence.repeat90),
      keyShare: shareEntry(recurrence.keyShare),
      ...followUp?.recurrence,
    },
    loyalty: {
      repeatPurchase90: shareEntry(loyalty.repeatPurchase90),
      repeatPurchaseUnresolved90: shareEntry(loyalty.repeatPurchaseUnresolved90),
      repeatPurchaseBySpeed: 'why' in loyalty.repeatPurchaseBySpeed ? null : loyalty.repeatPurchaseBySpeed,
      why: 'why' in loyalty.repeatPurchaseBySpeed ? loyalty.repeatPurchaseBySpeed.why : null,
      ...followUp?.loyalty,
    },
    iceberg: followUp?.iceberg ?? null,
    assumptions: followUp?.assumptions ?? [],
    metrics: followUp?.metrics ?? [],
    pooledKeys: rest.pooledKeys,
    measures: rest.measures,
    bottomLine: bottomLine.map(({ text }) => text).join(''),
  };
}

function clusterEntry(cluster: ClusterResult) {
  const { judgement } = cluster;
  return {
    name: cluster.name,
    category: cluster.category,
    touchpoint: cluster.touchpoint,
    n: cluster.n,
    nMonth: cluster.nMonth,
    verdict: cluster.verdict,
    onset: cluster.onset,
    rateRatio: cluster.rateRatio,
    excess: cluster.excess,
    pLasting: cluster.pLasting,
    q: cluster.q,
    headline: cluster.isHeadline,
    reCodedWith: cluster.reCodedWith,
    why: cluster.rateRatio === null ? whyNoEffect(cluster) : null,
    rateBefore: cluster.rateBefore,
    rateNow: cluster.rateNow,
    rateUnit: cluster.rateUnit,
    dispersion: judgement.dispersion,
    probabilities: judgement.probabilities,
    mark: cluster.mark,
    chart: cluster.chart,
    words: cluster.words,
  };
}

function whyNoEffect({ verdict, judgement }: ClusterResult): string {
  return verdict === 'too-few' ? `too few to tell: ${judgement.tooFew ?? 'insensitive'}` : 'no lasting change';
}

function durationEntry(duration: DurationSummary | Absent) {
  if ('why' in duration) {
    return {
      n: null,
      open: null,
      medianMs: null,
      p90Ms: null,
      closedOnlyMedianMs: null,
      withinTarget: null,
      why: duration.why,
    };
  }
  const missing = [
    ...(duration.medianMs === null ? ['median not reached: too many are still open'] : []),
    ...(duration.medianMs !== null && duration.p90Ms === null ? ['p90 not reached: too many are still open'] : []),
    ...(duration.withinTarget === null ? ['no target is set'] : []),
  ];
  return { ...duration, why: missing.length === 0 ? null : missing.join('; ') };
}

function shareEntry(share: Proportion | Absent) {
  if ('why' in share) return { numerator: null, denominator: null, share: null, low: null, high: null, why: share.why };
  return { ...share, why: null };
}
