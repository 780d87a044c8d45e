import type { EN_APP_DECISIONS } from './en-app-decisions.ts';

/** Decisions of people about charts and targets: the app's dialogs and lists, the report's lines. */
export const DE_APP_DECISIONS: Readonly<Record<keyof typeof EN_APP_DECISIONS, string>> = {
  'target.at-least': '≥ {value}',
};
