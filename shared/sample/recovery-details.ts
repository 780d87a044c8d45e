import { DAY } from './make-orders.ts';
import type { SampleComplaint } from './make-complaints.ts';
import type { Random } from './random.ts';
import { localTime } from './to-csv.ts';

const HOUR = DAY / 24;
/** What a first handler may give without asking, in minor units. */
const AUTHORITY = 1500;

/** How a recovery went beyond its times: what few exports tell. Moments in ms UTC. */
export type RecoveryDetails = {
  owners: number;
  isEscalated: boolean;
  rePromises: number | null;
  toldAt: number | null;
  approvalAskedAt: number | null;
  approvedAt: number | null;
  isWithinAuthority: boolean | null;
  isPolicyBlocked: boolean | null;
  channelSwitches: number;
  wasAsked: boolean;
  confirmedAt: number | null;
  checkedAt: number | null;
};

/** Column names of the details, in the order of `detailCells`. */
export const DETAIL_HEADER = [
  'Number of owners', 'Escalated', 'Re-promises', 'Customer told at', 'Approval requested at', 'Approved at', 'Within authority',
  'Policy block', 'Channel switches', 'Survey sent', 'Confirmed at', 'Checked at',
]; // prettier-ignore

/** The details of one complaint, from a stream of chance of their own, so that nothing else of the sample depends on them. */
export function recoveryDetails(random: Random, one: SampleComplaint): RecoveryDetails {
  const isSlow = one.speed === 'slow';
  const isEscalated = random.isTrue(isSlow ? 0.25 : 0.08);
  const needsApproval = (one.compensation ?? 0) > AUTHORITY;
  const approvalAskedAt = needsApproval ? one.repliedAt + Math.floor(random.next() * HOUR) : null;
  const wait = Math.floor(-Math.log(1 - random.next()) * 20 * HOUR);
  const told = random.next();
  const isLate = one.promisedAt !== null && one.solvedAt > one.promisedAt;
  return {
    owners: 1 + random.poisson(isEscalated ? 1.2 : 0.25),
    isEscalated,
    rePromises: one.promisedAt === null ? null : random.poisson(isSlow ? 0.8 : 0.15),
    toldAt: isLate && told < 0.55 ? (one.promisedAt ?? 0) + Math.floor((told - 0.4) * 3 * DAY) : null,
    approvalAskedAt,
    approvedAt:
      approvalAskedAt === null ? null : Math.max(approvalAskedAt, Math.min(one.solvedAt, approvalAskedAt + wait)),
    isWithinAuthority: one.compensation === null ? null : !needsApproval,
    isPolicyBlocked: random.isTrue(0.1) ? null : random.isTrue(isSlow ? 0.12 : 0.04),
    channelSwitches: random.poisson(isSlow ? 0.5 : 0.15),
    wasAsked: one.satisfaction !== null || random.isTrue(0.35),
    confirmedAt: random.isTrue(0.45) ? one.solvedAt + Math.floor(random.next() * 3 * DAY) : null,
    checkedAt: random.isTrue(0.25) ? one.solvedAt + Math.floor((2 + 6 * random.next()) * DAY) : null,
  };
}

/** The details as cells of an export made at `exportedAt`: what had not happened by then is empty. */
export function detailCells(
  details: RecoveryDetails,
  { exportedAt, isSolved }: { exportedAt: number; isSolved: boolean },
): (string | number | null)[] {
  const time = (at: number | null): string => localTime(at !== null && at <= exportedAt ? at : null);
  const flag = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no');
  return [
    details.owners,
    flag(details.isEscalated),
    details.rePromises,
    time(details.toldAt),
    time(details.approvalAskedAt),
    time(details.approvedAt),
    isSolved ? flag(details.isWithinAuthority) : '',
    isSolved ? flag(details.isPolicyBlocked) : '',
    details.channelSwitches,
    isSolved ? flag(details.wasAsked) : '',
    time(details.confirmedAt),
    time(details.checkedAt),
  ];
}
