import type { EN_METRICS } from './en-metrics.ts';

/** Names of the measures and what stands beside their values, in German. */
export const DE_METRICS: Readonly<Record<keyof typeof EN_METRICS, string>> = {
  'metric.complaint-rate': 'Beschwerden je 1.000 Bestellungen',
  'metric.complaint-rate-exposure': 'Beschwerden je 1.000 Gelegenheiten',
  'metric.complaint-count-month': 'Beschwerden im Monat',
  'metric.complaint-count-week': 'Beschwerden in der Woche',
  'metric.repeat-complaint-90': 'Erneute Beschwerde in 90 Tagen',
  'metric.reopen-rate': 'Wieder geöffnet',
  'metric.time-to-first-response': 'Zeit bis zur ersten Antwort, Median',
  'metric.time-to-resolution': 'Zeit bis zur Lösung, Median',
  'metric.time-to-resolution-p90': 'Zeit bis zur Lösung, p90',
  'metric.promise-kept': 'Zusagen eingehalten',
  'metric.repeat-purchase-90': 'Wieder gekauft in 90 Tagen',

  'measure.still-open.one': '{count} noch offen',
  'measure.still-open.other': '{count} noch offen',
  'measure.carried': 'erklärt durch {names}',
  'measure.carried-more': '{names} und {n} weitere',
  'measure.none-open': '{count} Fälle',
  'measure.open-counted': 'offene Fälle mitgezählt',
  'measure.of-period': '{detail} · {period}',
  'measure.not-reached': 'nicht erreicht',
  'measure.not-reached-detail': '{open} von {count} noch offen',
  'measure.at-most': '≤ {value}',
  'measure.nothing-yet': 'noch kein Zeitraum darstellbar',
  'measure.no-complaints': 'keine Beschwerden in dieser Ansicht',

  'speed.1': 'bis 1 Tag',
  'speed.3': '1 bis 3 Tage',
  'speed.7': '3 bis 7 Tage',
  'speed.30': '7 bis 30 Tage',
  'speed.more': 'mehr als 30 Tage',
};
