import type { ClusterResult } from '../../shared/model/analysis.ts';
import type { ActionChart, ActionView, Board, CauseView } from '../../shared/model/board.ts';
import type { Effectiveness } from '../../shared/model/effectiveness.ts';

const TITLE = 'Second transfer van from the northern hub to the sorting centre every evening';

/** So many actions and causes for the clusters in turn, with long titles and the longest verdicts. */
export function sampleBoard(clusters: readonly ClusterResult[], actions: number, causes = 0): Board {
  return {
    asOf: '2026-10-31T22:58:00.000Z',
    month: '2026-10',
    actions: Array.from({ length: actions }, (_, k) => action(clusters[k % Math.max(1, clusters.length)], k)),
    causes: Array.from({ length: causes }, (_, k) => cause(clusters[k % Math.max(1, clusters.length)], k)),
    totals: {
      preventionCoverage: { why: 'no cluster recurs' },
      learningRate: { why: 'no complaint is known to be closed' },
      monthsToAction: { clusters: 0, median: null, without: 0 },
      openActions: { all: actions, overdue: 0, notBegun: 0, to30: 0, to90: actions, to180: 0, over180: 0 },
      verdicts: { works: 0, 'not-proven': actions, 'no-effect': 0, worse: 0 },
      avoided: null,
      value: { why: 'no complaint is proven to be avoided' },
    },
  };
}

function cause(cluster: ClusterResult | undefined, k: number): CauseView {
  return {
    version: {
      key: `cause-${k}`,
      record: `cause-${k}`,
      kind: 'cause',
      number: 1 + k,
      reason: '',
      who: 'QA',
      madeAt: 0,
      undoneAt: null,
      state: 'in-force',
      content: {
        subject: { category: cluster?.category ?? 'Late', touchpoint: cluster?.touchpoint ?? 'Courier' },
        title: `${TITLE}, because parcels that are scanned after the last van stay over night, and nobody is told of them`,
        state: k === 0 ? 'confirmed' : 'open',
        code: 'process',
        stated: '',
        underlying: '',
        whys: [],
        bones: [],
        evidenceFor: [],
        evidenceAgainst: [],
        cases: [],
        charts: [],
        attachments: [],
      },
    },
    versions: 1,
    actions: [],
  };
}

/** Two years of months, of which the action's window takes the last three and three more to come. */
const CHART: ActionChart = {
  unit: 'per 1,000 orders',
  start: '2024-11',
  values: Array.from({ length: 24 }, (_, t) => (t < 15 ? 4 : t < 21 ? 7.8 : 5.2)),
  counts: Array.from({ length: 24 }, () => 40),
  exposure: Array.from({ length: 24 }, () => 5000),
  isLastComplete: true,
  comparison: Array.from({ length: 24 }, () => 7.6),
  levelFrom: 15,
  beforeTo: 20,
  afterFrom: 21,
  afterTo: 26,
  startsAt: 21,
  rateBefore: 7.8,
  rateOlder: 4,
  rateAfter: 5.2,
  threshold: 4.7,
};

function action(cluster: ClusterResult | undefined, k: number): ActionView {
  const subject = { category: cluster?.category ?? 'Late', touchpoint: cluster?.touchpoint ?? 'Courier' };
  return {
    version: {
      key: `action-${k}`,
      record: `action-${k}`,
      kind: 'action',
      number: 10 + k,
      reason: '',
      who: 'QA',
      madeAt: 0,
      undoneAt: null,
      state: 'in-force',
      content: {
        subject,
        title: TITLE,
        owner: 'Alexandra Kellermann',
        state: 'running',
        start: '2026-08-01',
        due: '2026-12-31',
        settlingDays: 0,
        cost: null,
        causes: [],
        note: '',
        criterion: {
          metric: 'complaints',
          direction: 'down',
          fall: 0.4,
          levelFrom: '2026-01',
          comparison: [],
          windowMonths: 6,
          beforeTo: '2026-07',
          plan: {
            rateBefore: 7.8,
            unit: 'per 1,000 orders',
            threshold: 4.7,
            dispersion: 1.3,
            casesInWindow: 240,
            casesNeeded: 120,
            monthsNeeded: 3,
            power: 0.92,
            smallestFall: 0.3,
            from: '2026-08',
            to: '2027-01',
            answerOn: '2027-02-01',
          },
          frozenAsOf: '2026-07-31T20:00:00.000Z',
          earlierLooks: 0,
        },
      },
    },
    versions: 1,
    effectiveness: EFFECT,
    chart: CHART,
    value: { why: 'no complaint is proven to be avoided' },
  };
}

const EFFECT: Effectiveness = {
  verdict: 'not-proven',
  isDue: false,
  needsCases: 138,
  monthsSeen: 3,
  monthsPlanned: 6,
  ratio: { low: 0.45, mid: 0.78, high: 1.04 },
  beforeAfter: { low: 0.45, mid: 0.78, high: 1.04 },
  difference: null,
  dispersion: 1.3,
  isLessThanPromised: false,
  avoided: { low: -10, mid: 40, high: 90 },
  warning: null,
  cameBack: null,
  why: null,
  level: 0.025,
};
