import type { Absent, Analysis, ClusterResult, DurationSummary, Proportion } from '../../../shared/model/analysis.ts';
import { isRecord } from '../../../shared/model/is-record.ts';
import type { Concentration, Where } from '../../../shared/model/inside.ts';
import type { Said } from '../../../shared/model/themes.ts';
import type { FollowUp, MetricTable } from '../../../shared/model/follow-up.ts';
import type { QualityReport } from '../../../shared/model/quality.ts';

/**
 * What `redress analyze --json` prints: one plain document whose names do not change. What is absent is null and a `why`
 * beside it says why.
 * @param followUp  what goes beyond the month: its parts stand beside those of the analysis; reasons of absent ones are under
 *                  the part's name in `whys` of their section
 * @param tables    metrics by month, cluster, site, channel …
 * @param quality  what the data cannot say, of the whole store
 * @param insides  where the clusters sit, by their names
 * @param saids  what customers say in those that really changed, by their names
 */
export function analysisDocument(
  analysis: Analysis,
  followUp: FollowUp | null = null,
  tables: readonly MetricTable[] = [],
  quality: QualityReport | null = null,
  insides: ReadonlyMap<string, Where> = new Map(),
  saids: ReadonlyMap<string, Said | { why: string }> = new Map(),
) {
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
    clusters: clusters.map((cluster) =>
      clusterEntry(cluster, insides.get(cluster.name) ?? null, saids.get(cluster.name) ?? null),
    ),
    headlines: rest.headlines,
    oneOffs: rest.oneOffs,
    reCoded: rest.reCoded,
    expectedFalseHeadlines: rest.expectedFalseHeadlines,
    examined: rest.examined,
    recovery: {
      firstResponse: durationEntry(recovery.firstResponse),
      resolution: durationEntry(recovery.resolution),
      byMonth: recovery.byMonth,
      ...absentAsNull(followUp?.recovery),
    },
    recurrence: {
      repeat90: shareEntry(recurrence.repeat90),
      keyShare: shareEntry(recurrence.keyShare),
      ...absentAsNull(followUp?.recurrence),
    },
    loyalty: {
      repeatPurchase90: shareEntry(loyalty.repeatPurchase90),
      repeatPurchaseUnresolved90: shareEntry(loyalty.repeatPurchaseUnresolved90),
      repeatPurchaseBySpeed: 'why' in loyalty.repeatPurchaseBySpeed ? null : loyalty.repeatPurchaseBySpeed,
      why: 'why' in loyalty.repeatPurchaseBySpeed ? loyalty.repeatPurchaseBySpeed.why : null,
      ...absentAsNull(followUp?.loyalty),
    },
    ...icebergEntry(followUp?.iceberg ?? { why: 'not asked for' }),
    ...failuresEntry(followUp?.knownFailures ?? { why: 'not asked for' }),
    assumptions: followUp?.assumptions ?? [],
    metrics: followUp?.metrics ?? [],
    metricTables: tables,
    pooledKeys: rest.pooledKeys,
    measures: rest.measures,
    quality,
    bottomLine: bottomLine.map(({ text }) => text).join(''),
  };
}

/** The parts of a section with absent ones as null, at any depth of named parts, and their reasons by name under `whys`. */
function absentAsNull(section: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
  if (section === undefined) return {};
  const whys: Record<string, string> = {};
  const entries = Object.entries(section).map(([name, part]): [string, unknown] => {
    if (!isRecord(part)) return [name, part];
    if (isAbsent(part)) {
      whys[name] = part.why;
      return [name, null];
    }
    if (!Object.values(part).some((inner) => isRecord(inner) && (isAbsent(inner) || hasAbsent(inner)))) {
      return [name, part];
    }
    return [name, absentAsNull(part)];
  });
  return { ...Object.fromEntries(entries), whys };
}

function hasAbsent(part: Readonly<Record<string, unknown>>): boolean {
  return Object.values(part).some((inner) => isRecord(inner) && isAbsent(inner));
}

function isAbsent(part: Readonly<Record<string, unknown>>): part is { why: string } {
  return typeof part['why'] === 'string' && Object.keys(part).length === 1;
}

function icebergEntry(iceberg: FollowUp['iceberg']) {
  return 'why' in iceberg ? { iceberg: null, icebergWhy: iceberg.why } : { iceberg, icebergWhy: null };
}

function failuresEntry(known: FollowUp['knownFailures']) {
  return 'why' in known
    ? { knownFailures: null, knownFailuresWhy: known.why }
    : { knownFailures: known, knownFailuresWhy: null };
}

function clusterEntry(cluster: ClusterResult, where: Where | null, said: Said | { why: string } | null) {
  const { judgement } = cluster;
  const inside = where?.change ?? null;
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
    place: cluster.place ?? null,
    inside,
    insideWhy: inside === null ? whyNoInside(cluster) : null,
    concentration: concentrationEntry(where?.held ?? null),
    ...themesEntry(said),
    dispersion: judgement.dispersion,
    probabilities: judgement.probabilities,
    mark: cluster.mark,
    chart: cluster.chart,
    words: cluster.words,
  };
}

/** Themes of a real change, the largest first, their examples masked. */
function themesEntry(said: Said | { why: string } | null) {
  if (said === null) return { themes: null, themesWhy: 'no real change' };
  if ('why' in said) return { themes: null, themesWhy: said.why };
  const { texts, other, isStored, themes } = said;
  const rows = themes.map(({ id, label, terms, n, share, since, last, examples, judged }) => ({
    ...(isStored ? { id } : {}),
    label,
    terms,
    n,
    share: share.share,
    since,
    last,
    verdict: judged.verdict,
    headline: judged.isHeadline,
    onset: judged.onset,
    rateRatio: judged.rateRatio,
    excess: judged.excess,
    q: judged.q,
    words: judged.words,
    examples,
  }));
  return { themes: { of: isStored ? 'store' : 'cluster', texts, other, rows }, themesWhy: null };
}

function whyNoEffect({ verdict, judgement }: ClusterResult): string {
  return verdict === 'too-few' ? `too few to tell: ${judgement.tooFew ?? 'insensitive'}` : 'no lasting change';
}

function whyNoInside({ excess }: ClusterResult): string {
  return excess === null ? 'no lasting change' : 'no periods before the onset to compare with';
}

/** The parts that hold more than their chances explain; the table of all parts is on the page. */
function concentrationEntry(held: Concentration | null) {
  if (held === null) return null;
  const { from, to, tested, cuts } = held;
  const standing = cuts.flatMap(({ dimension, basis, rows }) =>
    rows.filter((row) => row.stands).map(({ stands: _stands, ...row }) => ({ dimension, basis, ...row })),
  );
  return { from, to, tested, parts: standing };
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
