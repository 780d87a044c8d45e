/** Decisions of people about charts and targets: the app's dialogs and lists, the report's lines. */
export const EN_APP_DECISIONS = {
  'target.at-least': '≥ {value}',
} as const;
