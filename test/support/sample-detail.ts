import type { Analysis, CaseRow, ClusterDetail, ClusterResult } from '../../shared/model/analysis.ts';
import { proportion } from './sample-analysis.ts';
import { summary } from './sample-recovery.ts';

const DAY = 86_400_000;

/** What lies behind one cluster: sites, products, how it ends, five cases with personal data in their texts. */
export function sampleDetail(analysis: Analysis, cluster: ClusterResult): ClusterDetail {
  const hasOrders = analysis.counts.orders > 0;
  const none = { why: 'no orders were imported' };
  return {
    cluster,
    month: analysis.month,
    asOf: analysis.asOf,
    subcategories: [
      { label: 'stuck at depot', n: 131 },
      { label: 'nobody rang', n: 42 },
      { label: 'no tracking', n: 25 },
    ],
    firstResponse: summary(488, 3, 5 * 3_600_000, DAY, 5 * 3_600_000),
    resolution: summary(488, 21, 6.4 * DAY, 31 * DAY, 5.6 * DAY),
    repeat90: proportion(81, 388),
    repeatPurchase90: hasOrders ? proportion(96, 310) : none,
    all: {
      resolution: summary(31_204, 61, 3.1 * DAY, 19 * DAY, 2.8 * DAY),
      repeat90: proportion(188, 1344),
      repeatPurchase90: hasOrders ? proportion(402, 1058) : none,
    },
    examples: EXAMPLES.map((narrative, i) => exampleCase(narrative, i, cluster)),
  };
}

const EXAMPLES = [
  'My parcel has been at the depot for nine days. Please call me on +44 20 7946 0958 or write to ann.lee@example.org.',
  'Dear Mr Harper, third time the courier did not ring. My card 4111 1111 1111 1111 was charged for express delivery.',
  'Promised for Saturday, came on Wednesday.',
  'No tracking update since 2026-10-03. I paid from DE89 3704 0044 0532 0130 00 and want my money back.',
  null,
];

function exampleCase(narrative: string | null, i: number, cluster: ClusterResult): CaseRow {
  const receivedAt = Date.UTC(2026, 9, 28 - i * 3, 9, 15);
  return {
    caseId: `T-${30_412 - i * 7}`,
    receivedAt,
    firstResponseAt: receivedAt + 5 * 3_600_000,
    resolvedAt: i === 0 ? null : receivedAt + 6 * DAY,
    category: cluster.category,
    touchpoint: cluster.touchpoint,
    channel: 'e-mail',
    site: 'Region North',
    product: null,
    status: i === 0 ? 'open' : 'solved',
    customer: `c-${1000 + i}`,
    narrative,
    importId: 9,
  };
}
