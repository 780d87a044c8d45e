import { EN_APP_ACTIONS } from './en-app-actions.ts';
import { EN_APP_CLUSTER } from './en-app-cluster.ts';
import { EN_APP_DATA } from './en-app-data.ts';
import { EN_APP_DECISIONS } from './en-app-decisions.ts';
import { EN_APP_FIELDS } from './en-app-fields.ts';
import { EN_APP_INSIDE } from './en-app-inside.ts';
import { EN_APP_MONTH } from './en-app-month.ts';
import { EN_APP_OUTCOME } from './en-app-outcome.ts';
import { EN_APP_SHELL } from './en-app-shell.ts';
import { EN_APP_VIEWS } from './en-app-views.ts';
import { EN_APP_WIZARD } from './en-app-wizard.ts';
import { together } from './together.ts';

/** Texts of the app's own pages (the shared ones are in `en-verdict.ts` and `en-report.ts`). */
export const EN_APP = together(
  EN_APP_ACTIONS,
  EN_APP_CLUSTER,
  EN_APP_DATA,
  EN_APP_DECISIONS,
  EN_APP_FIELDS,
  EN_APP_INSIDE,
  EN_APP_SHELL,
  EN_APP_VIEWS,
  EN_APP_WIZARD,
  EN_APP_MONTH,
  EN_APP_OUTCOME,
);
