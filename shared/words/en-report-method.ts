/** Texts of the last page of the report, in English. */
export const EN_REPORT_METHOD = {
  'method.title': 'Definitions and data',
  'method.definitions': 'How it is counted',
  'method.left-out': 'What is left out or missing',
  'method.imports': 'Imports used',
  'method.file': 'File',
  'method.source': 'Source',
  'method.rows': 'Rows',
  'method.new': 'New',
  'method.changed': 'Changed',
  'method.rejected': 'Rejected',
  'method.finished': 'Imported',
  'method.invalid': '{count} with a negative duration: data errors, never averaged.',
  'method.pooled': 'Customer keys shared by implausibly many cases, left out of customer figures: {keys}, {cases}.',
  'method.pooled-one': '1 key',
  'method.pooled-many': '{count} keys',
  'method.key-share': 'Cases with a customer key: {share}.',
  'method.rejects': 'Rows rejected with a reason: {count}.',
  'method.absent': '{name}: not shown ({why}).',
  'method.nothing': 'Nothing was left out.',
  'method.more-imports': '{count} earlier imports are not listed.',
  'method.restated': 'Rebuilt from the store as at import {number}.',
  'definition.as-of': 'As-of',
  'definition.as-of.text':
    'The newest time stamp in the newest finished import, not the day of printing. Months are calendar months of receipt in the zone {zone}. An unfinished month is drawn hatched and never tested.',
  'definition.verdict': 'Verdict',
  'definition.verdict.text':
    'Each cluster of category and touchpoint is judged on its whole series: a lasting drift or change of level, a one-off, a season, or usual variation. Scatter beyond chance is estimated; the number of orders is allowed for where it is known. “Too few to tell” is not “stable”.',
  'definition.real': 'Real change',
  'definition.real.text':
    'A lasting verdict that also passes the control over all clusters at once (Benjamini–Hochberg, 10 %). On average {expected} of those shown are false.',
  'definition.excess': 'Excess',
  'definition.excess.text':
    'Complaints above (or below) what the old level predicts, from the onset to the end, with a 95 % interval.',
  'definition.chart': 'Control chart',
  'definition.chart.text':
    'Rules R4: a point outside 3 sigma; 8 in a row on one side of the centre; 7 in a row rising or falling; 2 of 3 beyond 2 sigma with all three on one side.',
  'definition.marks': 'Marks',
  'definition.marks.text':
    'Variation: circle with a wave, usual variation; diamond, concern; square, improvement; triangle, unusual but neither; H high, L low. Target: P met, F missed, ? hit and miss.',
  'definition.durations': 'Durations',
  'definition.durations.text':
    'From receipt, on the calendar clock, Kaplan–Meier: open cases count as still waiting at the as-of time instead of being left out. p90: nine in ten are done by then.',
  'definition.proportions': 'Proportions',
  'definition.proportions.text':
    'Numerator/denominator with a Wilson 95 % interval; unknown cases are in neither; under 10 cases the percentage is left out. Only cases whose window has closed are counted.',
} as const;
