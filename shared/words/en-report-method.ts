/** Texts of the last page of the report, in English. */
export const EN_REPORT_METHOD = {
  'print-method.title': 'Definitions and data',
  'print-method.definitions': 'How it is counted',
  'print-method.left-out': 'What is left out or missing',
  'print-method.imports': 'Imports used',
  'print-method.file': 'File',
  'print-method.source': 'Source',
  'print-method.rows': 'Rows',
  'print-method.new': 'New',
  'print-method.changed': 'Changed',
  'print-method.rejected': 'Rejected',
  'print-method.finished': 'Imported',
  'print-method.invalid': '{count} with a negative duration: data errors, never averaged.',
  'print-method.pooled':
    'Customer keys shared by implausibly many cases, left out of customer figures: {keys}, {cases}.',
  'print-method.pooled-one': '1 key',
  'print-method.pooled-many': '{count} keys',
  'print-method.key-share': 'Cases with a customer key: {share}.',
  'print-method.rejects': 'Rows rejected with a reason: {count}.',
  'print-method.absent': '{name}: not shown ({why}).',
  'print-method.nothing': 'Nothing was left out.',
  'print-method.more-imports': '{count} earlier imports are not listed.',
  'print-method.restated': 'Rebuilt from the store as at import {number}.',
  'print-definition.as-of': 'As-of',
  'print-definition.as-of.text':
    'The newest time stamp in the newest finished import, not the day of printing. Months are calendar months of receipt in the zone {zone}. An unfinished month is drawn hatched and never tested.',
  'print-definition.verdict': 'Verdict',
  'print-definition.verdict.text':
    'Each cluster of category and touchpoint is judged on its whole series: a lasting drift or change of level, a one-off, a season, or usual variation. Scatter beyond chance is estimated; the number of orders is allowed for where it is known. “Too few to tell” is not “stable”.',
  'print-definition.real': 'Real change',
  'print-definition.real.text':
    'A lasting verdict that also passes the control over all clusters at once (at most one in ten of those shown is expected to be false, by the probabilities of the verdicts). On average {expected} of those shown are false.',
  'print-definition.excess': 'Excess',
  'print-definition.excess.text':
    'Complaints above (or below) what the old level predicts, from the onset to the end, with a 95 % interval.',
  'print-definition.chart': 'Control chart',
  'print-definition.chart.text':
    'Rules R4: a point outside 3 sigma; 8 in a row on one side of the centre; 7 in a row rising or falling; 2 of 3 beyond 2 sigma with all three on one side.',
  'print-definition.marks': 'Marks',
  'print-definition.marks.text':
    'Variation: circle with a wave, usual variation; diamond, concern; square, improvement; triangle, unusual but neither; H high, L low. Target: P met, F missed, ? hit and miss.',
  'print-definition.durations': 'Durations',
  'print-definition.durations.text':
    'From receipt, on the calendar clock, Kaplan–Meier: open cases count as still waiting at the as-of time instead of being left out. p90: nine in ten are done by then.',
  'print-definition.proportions': 'Proportions',
  'print-definition.proportions.text':
    'Numerator/denominator with a Wilson 95 % interval; unknown cases are in neither; under 10 cases the percentage is left out. Only cases whose window has closed are counted.',
} as const;
