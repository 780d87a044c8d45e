import { DE_APP_ACTIONS } from './de-app-actions.ts';
import { DE_APP_CLUSTER } from './de-app-cluster.ts';
import { DE_APP_DATA } from './de-app-data.ts';
import { DE_APP_DECISIONS } from './de-app-decisions.ts';
import { DE_APP_FIELDS } from './de-app-fields.ts';
import { DE_APP_INSIDE } from './de-app-inside.ts';
import { DE_APP_MONTH } from './de-app-month.ts';
import { DE_APP_OUTCOME } from './de-app-outcome.ts';
import { DE_APP_SHELL } from './de-app-shell.ts';
import { DE_APP_VIEWS } from './de-app-views.ts';
import { DE_APP_WIZARD } from './de-app-wizard.ts';
import type { EN_APP } from './en-app.ts';
import { together } from './together.ts';

/** German texts of the app's own pages. */
export const DE_APP: Readonly<Record<keyof typeof EN_APP, string>> = together(
  DE_APP_ACTIONS,
  DE_APP_CLUSTER,
  DE_APP_DATA,
  DE_APP_DECISIONS,
  DE_APP_FIELDS,
  DE_APP_INSIDE,
  DE_APP_SHELL,
  DE_APP_VIEWS,
  DE_APP_WIZARD,
  DE_APP_MONTH,
  DE_APP_OUTCOME,
);
