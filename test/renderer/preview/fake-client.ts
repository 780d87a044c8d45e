import { sampleThemesState } from '../../support/sample-themes-state.ts';
import { sampleThemes } from '../../support/sample-themes.ts';
import type { AppInfo, CallName } from '../../../shared/contract/calls.ts';
import type { Analysis } from '../../../shared/model/analysis.ts';
import type { Board } from '../../../shared/model/board.ts';
import { ok, trouble, type Result } from '../../../shared/model/result.ts';
import type { Client } from '../../../renderer/client/client.ts';
import { sampleAnalysis } from '../../support/sample-analysis.ts';
import { sampleDetail } from '../../support/sample-detail.ts';
import { sampleFollowUp, sampleMetricTable } from '../../support/sample-follow-up.ts';
import { sampleHeld, sampleInside } from '../../support/sample-inside.ts';
import { sampleImports, sampleRecognition, sampleRejects } from './sample-import.ts';

/** What a store can be like, as far as the pages differ. */
export const SCENARIOS = ['usual', 'many', 'few', 'calm', 'partial', 'empty', 'waiting', 'error', 'running'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** A client whose answers are invented but agree with each other. */
export function fakeClient(scenario: Scenario): Client {
  const analysis = analysisOf(scenario);
  return {
    invoke: (name, input) =>
      scenario === 'waiting' && name !== 'app.info'
        ? new Promise(() => {})
        : (Promise.resolve(answer(name, input, scenario, analysis)) as Promise<never>),
    refOf: (file) => Promise.resolve(ok({ ref: file.name, name: file.name })),
  };
}

function answer(name: CallName, input: unknown, scenario: Scenario, analysis: Analysis): Result<unknown> {
  if (scenario === 'error' && name !== 'app.info') {
    return trouble('busy', 'Another program is writing to this store. Close it, then try again.');
  }
  switch (name) {
    case 'app.info':
      return ok(infoOf(analysis, scenario));
    case 'analysis.read':
      return ok(analysis);
    case 'analysis.cluster':
      return detail(input, analysis);
    case 'actions.board':
      return ok(emptyBoard(analysis));
    case 'followup.read':
      return ok(sampleFollowUp());
    case 'followup.table': {
      const { metric, by } = input as { metric: string; by: string };
      return ok(sampleMetricTable(metric, by));
    }
    case 'settings.list':
      return ok([]);
    case 'decisions.list':
      return ok([]);
    case 'inside.where':
      return ok({ change: sampleInside(), held: sampleHeld() });
    case 'themes.state':
      return ok(
        scenario === 'few' ? { ...sampleThemesState(), run: null, events: [], changes: [] } : sampleThemesState(),
      );
    case 'themes.read':
      return ok(sampleThemes(analysis));
    case 'inside.say':
      return ok({ ...sampleThemes(analysis), isStored: false });
    case 'charts.noise-budget':
      return ok({
        expectedSignals: 0.4,
        expectedMarked: 0.9,
        chanceOfAny: 0.31,
        chanceNewest: 0.03,
        periods: 24,
        runs: 400,
        seed: 1,
      });
    case 'imports.list':
      return ok(scenario === 'empty' ? [] : sampleImports());
    case 'imports.recognise':
      return ok(sampleRecognition(input));
    case 'imports.rejects':
      return ok(sampleRejects());
    case 'imports.start':
    case 'sample.load':
      return ok({ job: 'job-1' });
    case 'jobs.get':
      return ok(
        scenario === 'running'
          ? {
              state: 'running',
              progress: {
                stage: 'tickets-2026-10.csv',
                done: 212_400,
                total: 1_000_000,
                unit: 'rows',
                perSecond: 94_300,
              },
            }
          : { state: 'done', value: [] },
      );
    default:
      return trouble('not-found', `The preview has no answer to ${name}.`);
  }
}

function emptyBoard({ asOf, month }: Analysis): Board {
  return {
    asOf,
    month,
    actions: [],
    causes: [],
    totals: {
      preventionCoverage: { why: 'no cluster recurs' },
      learningRate: { why: 'no complaint is known to be closed' },
      monthsToAction: { clusters: 0, median: null, without: 3 },
      openActions: { all: 0, overdue: 0, notBegun: 0, to30: 0, to90: 0, to180: 0, over180: 0 },
      verdicts: { works: 0, 'not-proven': 0, 'no-effect': 0, worse: 0 },
      avoided: null,
      value: { why: 'no complaint is proven to be avoided' },
    },
  };
}

function detail(input: unknown, analysis: Analysis): Result<unknown> {
  const { category, touchpoint } = input as { category: string; touchpoint: string };
  const cluster = analysis.clusters.find((one) => one.category === category && one.touchpoint === touchpoint);
  return cluster === undefined
    ? trouble('not-found', 'There is no such cluster.')
    : ok(sampleDetail(analysis, cluster));
}

function analysisOf(scenario: Scenario): Analysis {
  switch (scenario) {
    case 'many':
      return sampleAnalysis({ clusters: 240, changes: 14, hasAwkwardNames: true, months: 60 });
    case 'few':
      return sampleAnalysis({ clusters: 3, changes: 0, hasOrders: false, months: 7 });
    case 'calm':
      return sampleAnalysis({ clusters: 20, changes: 0 });
    case 'partial':
      return sampleAnalysis({ clusters: 30, isComplete: false, hasOrders: false });
    default:
      return sampleAnalysis();
  }
}

function infoOf(analysis: Analysis, scenario: Scenario): AppInfo {
  const isEmpty = scenario === 'empty';
  const months = Array.from({ length: 24 }, (_unused, i) => {
    const month = 2024 * 12 + 10 + i;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
  return {
    version: '0.1.0',
    shell: 'test',
    store: {
      path: '/home/someone/northwind.redress',
      name: 'northwind.redress',
      organisation: analysis.organisation,
      zone: analysis.zone,
      asOf: isEmpty ? null : analysis.asOf,
      imports: isEmpty ? 0 : 18,
      cases: isEmpty ? 0 : analysis.counts.complaints,
      orders: isEmpty ? 0 : analysis.counts.orders,
      months: isEmpty ? [] : months,
    },
    notices: [],
    canPrintPdf: true,
    dimensions: isEmpty
      ? {}
      : {
          site: ['North', 'West', 'South', 'East'].map((value, i) => ({ value, n: 9000 - i * 1900 })),
          channel: ['e-mail', 'phone', 'web form'].map((value, i) => ({ value, n: 14_000 - i * 4000 })),
          product: Array.from({ length: 60 }, (_unused, i) => ({ value: `Product ${i + 1}`, n: 900 - i * 11 })),
        },
  };
}
