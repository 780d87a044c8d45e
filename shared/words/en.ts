import { STORE_SENTENCES } from '../model/store-sentences.ts';
import { EN_ACTIONS } from './en-actions.ts';
import { EN_APP } from './en-app.ts';
import { EN_CHART_BASIS } from './en-chart-basis.ts';
import { EN_CLI } from './en-cli.ts';
import { EN_CLI_HELP } from './en-cli-help.ts';
import { EN_ERASURE } from './en-erasure.ts';
import { EN_FOLLOW } from './en-follow.ts';
import { EN_IMPORT } from './en-import.ts';
import { EN_METRIC_NAMES } from './en-metric-names.ts';
import { EN_METRICS } from './en-metrics.ts';
import { EN_REASONS } from './en-reasons.ts';
import { EN_REPORT_ACTIONS } from './en-report-actions.ts';
import { EN_REPORT_METHOD } from './en-report-method.ts';
import { EN_REPORT_PAGES } from './en-report-pages.ts';
import { EN_QUALITY } from './en-quality.ts';
import { EN_REFUSALS } from './en-refusals.ts';
import { EN_REPORT } from './en-report.ts';
import { EN_SETTINGS } from './en-settings.ts';
import { EN_TAXONOMY } from './en-taxonomy.ts';
import { EN_THEMES } from './en-themes.ts';
import { EN_TROUBLE } from './en-trouble.ts';
import { EN_VERDICT } from './en-verdict.ts';
import { together } from './together.ts';

/** Every visible text in English. */
export const EN = together(
  EN_VERDICT,
  EN_REPORT,
  EN_REPORT_ACTIONS,
  EN_REPORT_PAGES,
  EN_REPORT_METHOD,
  EN_METRICS,
  EN_METRIC_NAMES,
  EN_CHART_BASIS,
  EN_APP,
  EN_ACTIONS,
  EN_SETTINGS,
  EN_QUALITY,
  EN_TAXONOMY,
  EN_THEMES,
  EN_FOLLOW,
  EN_REASONS,
  EN_IMPORT,
  EN_TROUBLE,
  EN_ERASURE,
  EN_CLI,
  EN_CLI_HELP,
  EN_REFUSALS,
  STORE_SENTENCES,
);
