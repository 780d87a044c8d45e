import { promiseKept } from '../../shared/metrics/promise-kept.ts';
import { reopenRate } from '../../shared/metrics/reopen-rate.ts';
import { repeatComplaint } from '../../shared/metrics/repeat-complaint.ts';
import { repeatPurchase } from '../../shared/metrics/repeat-purchase.ts';
import { timeToFirstResponse } from '../../shared/metrics/time-to-first-response.ts';
import { timeToResolution } from '../../shared/metrics/time-to-resolution.ts';
import type { Measure } from '../../shared/model/analysis.ts';
import type { CountSeries } from '../../shared/model/series.ts';
import type { ViewCounts } from '../../shared/model/view-counts.ts';
import { message } from '../../shared/words/messages.ts';
import type { MeasureFrame } from './measure-frame.ts';
import { measureOfDuration, type DurationRow } from './measure-of-duration.ts';
import { measureOfRate } from './measure-of-rate.ts';
import { measureOfShare } from './measure-of-share.ts';
import { totalSeries } from './total-series.ts';

/** The measure table: how often, how fast, how well, do they come back; each with its last 24 periods. */
export function buildMeasures(frame: MeasureFrame, series: readonly CountSeries[], counts: ViewCounts): Measure[] {
  const { lang } = frame;
  const { recovery } = counts;
  const responses = recovery.byMonth.map((month) => month.firstResponse);
  const resolutions = recovery.byMonth.map((month) => month.resolution);
  const response: DurationRow = {
    id: 'time-to-first-response',
    label: message(lang, 'metric.time-to-first-response'),
    metric: timeToFirstResponse,
    figure: 'medianMs',
  };
  const median: DurationRow = {
    id: 'time-to-resolution',
    label: message(lang, 'metric.time-to-resolution'),
    metric: timeToResolution,
    figure: 'medianMs',
  };
  const p90: DurationRow = {
    ...median,
    id: 'time-to-resolution-p90',
    label: message(lang, 'metric.time-to-resolution-p90'),
    figure: 'p90Ms',
  };
  return [
    measureOfRate(frame, totalSeries(series)),
    measureOfShare(frame, repeatComplaint(90), counts.repeatComplaintBy, message(lang, 'metric.repeat-complaint-90')),
    measureOfDuration(frame, response, responses),
    measureOfDuration(frame, median, resolutions),
    measureOfDuration(frame, p90, resolutions),
    measureOfShare(frame, promiseKept, counts.promiseKeptBy, message(lang, 'metric.promise-kept')),
    measureOfShare(frame, reopenRate, counts.reopenedBy, message(lang, 'metric.reopen-rate')),
    measureOfShare(frame, repeatPurchase(90), counts.repeatPurchaseBy, message(lang, 'metric.repeat-purchase-90')),
  ];
}
