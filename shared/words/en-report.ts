/** Texts of the printed report, in English. */
export const EN_REPORT = {
  'report.title': 'Complaints and recovery',
} as const;
