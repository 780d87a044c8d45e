import type { EN_REPORT_ACTIONS } from './en-report-actions.ts';

/** Texte des Berichts über Ursachen und Maßnahmen. */
export const DE_REPORT_ACTIONS: Readonly<Record<keyof typeof EN_REPORT_ACTIONS, string>> = {
  'print-action.no': 'Nr.',
  'print-action.action': 'Maßnahme',
  'print-action.owner': 'Zuständig',
  'print-action.due': 'Frist',
  'print-action.verdict': 'Hat es gewirkt?',
  'print-action.none-yet': 'noch keine',
  'print-action.needs-owner': 'braucht jemand Zuständigen',
  'print-action.more': '{count} weitere in der App.',
  'print-action.cause-and-action': 'Ursache und Maßnahme',
  'print-action.possible': 'Mögliche Ursache, nicht bestätigt:',
  'print-action.no-cause': 'Noch keine Ursache eingetragen.',
  'print-action.no-action': 'Noch keine Maßnahme.',
  'print-action.chart': '{name}: Fenster schattiert, feste Schwelle gestrichelt.',
  'print-action.chart-compared':
    '{name}: Fenster schattiert, feste Schwelle gestrichelt, Vergleichscluster gepunktet (skaliert).',
  'print-action.none': 'keine Maßnahme',
};
