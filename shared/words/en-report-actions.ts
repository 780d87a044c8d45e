/** Texts of the report about causes and actions. */
export const EN_REPORT_ACTIONS = {
  'print-action.no': 'No.',
  'print-action.action': 'Action',
  'print-action.owner': 'Owner',
  'print-action.due': 'Due',
  'print-action.verdict': 'Did it work?',
  'print-action.none-yet': 'none yet',
  'print-action.needs-owner': 'needs an owner',
  'print-action.more': '{count} more in the app.',
  'print-action.cause-and-action': 'Cause and action',
  'print-action.possible': 'Possible cause, not confirmed:',
  'print-action.no-cause': 'No cause recorded yet.',
  'print-action.no-action': 'No action yet.',
  'print-action.chart': '{name}: window shaded, frozen threshold dashed.',
  'print-action.chart-compared': '{name}: window shaded, frozen threshold dashed, comparison clusters dotted (scaled).',
  'print-action.none': 'no action',
} as const;
