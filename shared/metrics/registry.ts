import type { Metric } from '../model/metric.ts';
import { customerKnown } from './customer-known.ts';
import { promiseKept } from './promise-kept.ts';
import { repeatComplaint } from './repeat-complaint.ts';
import { repeatPurchase, repeatPurchaseUnresolved } from './repeat-purchase.ts';
import { reopenRate } from './reopen-rate.ts';
import { timeToFirstResponse } from './time-to-first-response.ts';
import { timeToResolution } from './time-to-resolution.ts';

/** Every metric of a case or a customer. To add one: its file, a line here, its test. */
export const METRICS: readonly Metric[] = [
  customerKnown,
  reopenRate,
  repeatComplaint(30),
  repeatComplaint(90),
  repeatComplaint(180),
  timeToFirstResponse,
  timeToResolution,
  promiseKept,
  repeatPurchase(30),
  repeatPurchase(60),
  repeatPurchase(90),
  repeatPurchase(180),
  repeatPurchase(365),
  repeatPurchaseUnresolved(90),
];
