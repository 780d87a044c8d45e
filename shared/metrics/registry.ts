import type { Metric } from '../model/metric.ts';
import { approvalRate, approvalWait } from './approval.ts';
import { escalatedWithinAuthority, policyBlockRate } from './authority.ts';
import { badNewsLeadTime } from './bad-news-lead-time.ts';
import { channelMatch, channelSwitches } from './channel-match.ts';
import { compensationAmount } from './compensation-amount.ts';
import { compensationGiven } from './compensation.ts';
import { customerKnown } from './customer-known.ts';
import { doubleDeviation } from './double-deviation.ts';
import { firstContactResolution } from './first-contact-resolution.ts';
import { escalationRate, ownersPerCase, resolvedByFirstOwner, singleOwner } from './ownership.ts';
import { resolvedSameDay, resolvedWithin60Seconds } from './on-the-spot.ts';
import { promiseKept } from './promise-kept.ts';
import { promisedAnew } from './promised-anew.ts';
import { fixOnly, triadComplete, triadParts } from './recovery-triad.ts';
import { reopenRate } from './reopen-rate.ts';
import { repeatComplaint } from './repeat-complaint.ts';
import { repeatContact } from './repeat-contact.ts';
import { repeatPurchase, repeatPurchaseUnresolved } from './repeat-purchase.ts';
import { satisfactionMean, satisfactionResponse, satisfiedShare } from './satisfaction.ts';
import { timeToFirstResponse } from './time-to-first-response.ts';
import { timeToNextComplaint } from './time-to-next-complaint.ts';
import { timeToNextPurchase, timeToNextPurchaseFromReceipt } from './time-to-next-purchase.ts';
import { timeToResolution } from './time-to-resolution.ts';
import { firstResponseWithinTarget, resolutionWithinTarget } from './within-target.ts';
import { loopClosed, writtenConfirmation } from './written-follow-up.ts';

/**
 * Every metric that is asked of a case, in the order of METRICS.md 4 to 6. To add one: its file, a line here, its id in METRIC_IDS, its
 * test, its name in the message catalogue.
 */
export const METRICS: readonly Metric[] = [
  customerKnown,
  reopenRate,
  repeatContact(7),
  repeatComplaint(30),
  repeatComplaint(90),
  repeatComplaint(180),
  timeToNextComplaint,
  doubleDeviation,
  timeToFirstResponse,
  timeToResolution,
  firstResponseWithinTarget,
  resolutionWithinTarget,
  resolvedWithin60Seconds,
  resolvedSameDay,
  firstContactResolution,
  promiseKept,
  promisedAnew,
  badNewsLeadTime,
  ...triadParts,
  triadComplete,
  fixOnly,
  ownersPerCase,
  singleOwner,
  resolvedByFirstOwner,
  escalationRate,
  approvalRate,
  approvalWait,
  escalatedWithinAuthority,
  policyBlockRate,
  channelMatch,
  channelSwitches,
  compensationGiven,
  compensationAmount,
  writtenConfirmation,
  loopClosed,
  satisfactionMean,
  satisfiedShare,
  satisfactionResponse,
  repeatPurchase(30),
  repeatPurchase(60),
  repeatPurchase(90),
  repeatPurchase(180),
  repeatPurchase(365),
  repeatPurchaseUnresolved(30),
  repeatPurchaseUnresolved(60),
  repeatPurchaseUnresolved(90),
  repeatPurchaseUnresolved(180),
  repeatPurchaseUnresolved(365),
  timeToNextPurchase,
  timeToNextPurchaseFromReceipt,
];
