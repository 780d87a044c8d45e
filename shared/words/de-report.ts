import type { EN_REPORT } from './en-report.ts';

/** Texts of the printed report, in German. */
export const DE_REPORT: Readonly<Record<keyof typeof EN_REPORT, string>> = {
  'report.title': 'Beschwerden und Behebung',
};
