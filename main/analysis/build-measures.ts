import { promiseKept } from '../../shared/metrics/promise-kept.ts';
import { reopenRate } from '../../shared/metrics/reopen-rate.ts';
import { repeatComplaint } from '../../shared/metrics/repeat-complaint.ts';
import { repeatPurchase } from '../../shared/metrics/repeat-purchase.ts';
import { timeToFirstResponse } from '../../shared/metrics/time-to-first-response.ts';
import { timeToResolution } from '../../shared/metrics/time-to-resolution.ts';
import type { Measure, Recovery } from '../../shared/model/analysis.ts';
import type { CountSeries } from '../../shared/model/series.ts';
import { message } from '../../shared/words/messages.ts';
import type { MeasureFrame } from './measure-frame.ts';
import { measureOfDuration, type DurationRow } from './measure-of-duration.ts';
import { measureOfRate } from './measure-of-rate.ts';
import { measureOfShare } from './measure-of-share.ts';
import { totalSeries } from './total-series.ts';
import { byResolution } from './window-groups.ts';

/** The measure table: how often, how fast, how well, do they come back; each with its last 24 periods. */
export function buildMeasures(frame: MeasureFrame, series: readonly CountSeries[], recovery: Recovery): Measure[] {
  const { lang, periods, window, columns } = frame;
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
  const resolvedIn = byResolution(columns, window, periods);
  return [
    measureOfRate(frame, totalSeries(series)),
    measureOfShare(frame, repeatComplaint(90), periods, message(lang, 'metric.repeat-complaint-90')),
    measureOfDuration(frame, response, responses),
    measureOfDuration(frame, median, resolutions),
    measureOfDuration(frame, p90, resolutions),
    measureOfShare(frame, promiseKept, periods, message(lang, 'metric.promise-kept')),
    measureOfShare(frame, reopenRate, periods, message(lang, 'metric.reopen-rate')),
    measureOfShare(frame, repeatPurchase(90), resolvedIn, message(lang, 'metric.repeat-purchase-90')),
  ];
}
