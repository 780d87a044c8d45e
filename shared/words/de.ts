import { DE_ACTIONS } from './de-actions.ts';
import { DE_APP } from './de-app.ts';
import { DE_CHART_BASIS } from './de-chart-basis.ts';
import { DE_CLI } from './de-cli.ts';
import { DE_CLI_HELP } from './de-cli-help.ts';
import { DE_ERASURE } from './de-erasure.ts';
import { DE_FOLLOW } from './de-follow.ts';
import { DE_IMPORT } from './de-import.ts';
import { DE_METRIC_NAMES } from './de-metric-names.ts';
import { DE_METRICS } from './de-metrics.ts';
import { DE_REASONS } from './de-reasons.ts';
import { DE_REPORT_ACTIONS } from './de-report-actions.ts';
import { DE_REPORT_METHOD } from './de-report-method.ts';
import { DE_REPORT_PAGES } from './de-report-pages.ts';
import { DE_QUALITY } from './de-quality.ts';
import { DE_REFUSALS } from './de-refusals.ts';
import { DE_REPORT } from './de-report.ts';
import { DE_SETTINGS } from './de-settings.ts';
import { DE_STORE } from './de-store.ts';
import { DE_TAXONOMY } from './de-taxonomy.ts';
import { DE_THEMES } from './de-themes.ts';
import { DE_TROUBLE } from './de-trouble.ts';
import { DE_VERDICT } from './de-verdict.ts';
import { together } from './together.ts';

/** Every visible text in German. */
export const DE = together(
  DE_VERDICT,
  DE_REPORT,
  DE_REPORT_ACTIONS,
  DE_REPORT_PAGES,
  DE_REPORT_METHOD,
  DE_METRICS,
  DE_METRIC_NAMES,
  DE_CHART_BASIS,
  DE_APP,
  DE_ACTIONS,
  DE_SETTINGS,
  DE_QUALITY,
  DE_TAXONOMY,
  DE_THEMES,
  DE_FOLLOW,
  DE_REASONS,
  DE_IMPORT,
  DE_TROUBLE,
  DE_ERASURE,
  DE_CLI,
  DE_CLI_HELP,
  DE_REFUSALS,
  DE_STORE,
);
