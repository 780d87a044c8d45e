import type { Absent } from '../../../shared/model/analysis.ts';
import type { FollowUpRule, NextEvent, PeriodComparison } from '../../../shared/model/follow-up.ts';
import type { PartId, PartReading, PartValues } from '../../../shared/model/part-table.ts';
import {
  baselineReader,
  cohortsReader,
  doseReader,
  driversReader,
  nextPurchaseReader,
  promptReader,
  revenueReader,
} from './loyalty-parts.ts';
import type { PartReader, PartView } from './part-view.ts';
import {
  backlogReader,
  compensationReader,
  firstResponseReader,
  ladderReader,
  resolutionReader,
} from './recovery-parts.ts';
import { failuresReader, meanComplaintsReader, nextComplaintReader } from './recurrence-parts.ts';

/** How a part is read of several views, its unit, and how it keeps cases with too short a follow-up from biasing it. */
type Part = {
  read: (views: readonly PartView[]) => (Partial<PartValues> | Absent)[];
  unit: string;
  rule: FollowUpRule;
};

export const PARTS: Readonly<Record<PartId, Part>> = {
  ladder: partOf('ladder', ladderReader, 'share of cases', 'none'),
  backlog: partOf('backlog', backlogReader, 'cases', 'none'),
  compensation: partOf('compensation', compensationReader, 'minor-units', 'closed-window'),
  'first-response-compared': partOf('first-response-compared', undrawnSides(firstResponseReader), 'ms', 'censored'),
  'resolution-compared': partOf('resolution-compared', undrawnSides(resolutionReader), 'ms', 'censored'),
  'next-complaint': partOf('next-complaint', undrawn(nextComplaintReader), 'share of cases', 'censored'),
  'mean-complaints': partOf('mean-complaints', meanComplaintsReader, 'complaints per customer', 'censored'),
  failures: partOf('failures', failuresReader, 'share of customers', 'closed-window'),
  'next-purchase': partOf('next-purchase', undrawn(nextPurchaseReader), 'share of cases', 'censored'),
  baseline: partOf('baseline', baselineReader, 'share of customers', 'closed-window'),
  'dose-response': partOf('dose-response', doseReader, 'share of customers', 'closed-window'),
  'prompt-effective': partOf('prompt-effective', promptReader, 'share of customers', 'closed-window'),
  cohorts: partOf('cohorts', cohortsReader, 'share of customers', 'closed-window'),
  'revenue-at-risk': partOf('revenue-at-risk', revenueReader, 'minor-units', 'closed-window'),
  drivers: partOf('drivers', driversReader, 'share of customers', 'closed-window'),
};

function partOf<P extends PartId>(part: P, reader: PartReader<P>, unit: string, rule: FollowUpRule): Part {
  const named = (reading: PartReading<P>): Partial<PartValues> | Absent => {
    if (isAbsent(reading)) return reading;
    const value: Partial<PartValues> = {};
    value[part] = reading;
    return value;
  };
  return { read: (views) => reader(views).map(named), unit, rule };
}

function isAbsent(reading: object): reading is Absent {
  return 'why' in reading;
}

type Reader<V> = (views: readonly PartView[]) => (V | Absent)[];

/** Curves are drawn of a view, not of the rows of a table. */
function undrawn(reader: Reader<NextEvent>): Reader<NextEvent> {
  return (views) => reader(views).map((reading) => ('why' in reading ? reading : { ...reading, curve: null }));
}

function undrawnSides(reader: Reader<PeriodComparison>): Reader<PeriodComparison> {
  return (views) =>
    reader(views).map((reading) => {
      if ('why' in reading) return reading;
      const { now, before } = reading;
      return { ...reading, now: { ...now, curve: null }, before: { ...before, curve: null } };
    });
}
