/** Names of the measures and what stands beside their values, in English. */
export const EN_METRICS = {
  'metric.complaint-rate': 'Complaints per 1,000 orders',
  'metric.complaint-rate-exposure': 'Complaints per 1,000 chances',
  'metric.complaint-count-month': 'Complaints a month',
  'metric.complaint-count-week': 'Complaints a week',
  'metric.repeat-complaint-90': 'Repeat complaint in 90 days',
  'metric.reopen-rate': 'Reopened',
  'metric.time-to-first-response': 'Time to first response, median',
  'metric.time-to-resolution': 'Time to resolution, median',
  'metric.time-to-resolution-p90': 'Time to resolution, p90',
  'metric.promise-kept': 'Promises kept',
  'metric.repeat-purchase-90': 'Bought again in 90 days',

  'measure.still-open.one': '{count} still open',
  'measure.still-open.other': '{count} still open',
  'measure.none-open': '{count} cases',
  'measure.open-counted': 'open cases counted',
  'measure.of-period': '{detail} · {period}',
  'measure.not-reached': 'not reached',
  'measure.not-reached-detail': '{open} of {count} still open',
  'measure.at-most': '≤ {value}',
  'measure.nothing-yet': 'no period can be shown yet',
  'measure.no-complaints': 'no complaints in this view',

  'speed.1': 'up to 1 day',
  'speed.3': '1 to 3 days',
  'speed.7': '3 to 7 days',
  'speed.30': '7 to 30 days',
  'speed.more': 'more than 30 days',

  'concentration.elsewhere': 'elsewhere',
} as const;
