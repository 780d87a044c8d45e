import { APP_CALLS } from '../../shared/contract/app-calls.ts';
import { IMPORT_CALLS } from '../../shared/contract/import-calls.ts';
import { JOB_CALLS } from '../../shared/contract/job-calls.ts';
import { PREVIEW_CALLS } from '../../shared/contract/preview-calls.ts';
import { PROFILE_CALLS } from '../../shared/contract/profile-calls.ts';
import { ANALYSIS_CALLS } from '../../shared/contract/analysis-calls.ts';
import { FOLLOW_UP_CALLS } from '../../shared/contract/follow-up-calls.ts';
import { CASE_CALLS } from '../../shared/contract/case-calls.ts';
import { CUSTOMER_CALLS } from '../../shared/contract/customer-calls.ts';
import { CHART_CALLS } from '../../shared/contract/chart-calls.ts';
import { INSIDE_CALLS } from '../../shared/contract/inside-calls.ts';
import { DECISION_CALLS } from '../../shared/contract/decision-calls.ts';
import { TAXONOMY_CALLS } from '../../shared/contract/taxonomy-calls.ts';
import { THEME_CALLS } from '../../shared/contract/theme-calls.ts';
import { ACTION_CALLS } from '../../shared/contract/action-calls.ts';
import { SETTING_CALLS } from '../../shared/contract/setting-calls.ts';
import { QUALITY_CALLS } from '../../shared/contract/quality-calls.ts';
import { SAVED_VIEW_CALLS } from '../../shared/contract/saved-view-calls.ts';
import { SEARCH_CALLS } from '../../shared/contract/search-calls.ts';
import type { BareCore, WholeCore } from './core.ts';
import type { Handlers } from './handler.ts';
import { onFirstCall } from './on-first-call.ts';

/** Who answers which call. An area is loaded by the first call of it: a command that lists imports does not load the analysis. */
export function handlerTable(core: BareCore, whole: WholeCore): Handlers {
  return {
    ...onFirstCall(APP_CALLS, async () => (await import('./handlers/app.ts')).appHandlers(await whole())),
    ...onFirstCall(IMPORT_CALLS, async () => (await import('./handlers/imports.ts')).importHandlers(core, whole)),
    ...onFirstCall(JOB_CALLS, async () => (await import('./handlers/jobs.ts')).jobHandlers(core)),
    ...onFirstCall(PREVIEW_CALLS, async () => (await import('./handlers/previews.ts')).previewHandlers(core)),
    ...onFirstCall(PROFILE_CALLS, async () => (await import('./handlers/profiles.ts')).profileHandlers(core)),
    ...onFirstCall(ANALYSIS_CALLS, async () =>
      (await import('./handlers/analysis.ts')).analysisHandlers(await whole()),
    ),
    ...onFirstCall(FOLLOW_UP_CALLS, async () =>
      (await import('./handlers/follow-up.ts')).followUpHandlers(await whole()),
    ),
    ...onFirstCall(CASE_CALLS, async () => (await import('./handlers/cases.ts')).caseHandlers(await whole())),
    ...onFirstCall(CUSTOMER_CALLS, async () => (await import('./handlers/customers.ts')).customerHandlers(core)),
    ...onFirstCall(CHART_CALLS, async () => (await import('./handlers/charts.ts')).chartHandlers(await whole())),
    ...onFirstCall(INSIDE_CALLS, async () => (await import('./handlers/inside.ts')).insideHandlers(await whole())),
    ...onFirstCall(DECISION_CALLS, async () =>
      (await import('./handlers/decisions.ts')).decisionHandlers(await whole()),
    ),
    ...onFirstCall(TAXONOMY_CALLS, async () =>
      (await import('./handlers/taxonomy.ts')).taxonomyHandlers(await whole()),
    ),
    ...onFirstCall(THEME_CALLS, async () => (await import('./handlers/themes.ts')).themeHandlers(await whole())),
    ...onFirstCall(ACTION_CALLS, async () => (await import('./handlers/actions.ts')).actionHandlers(await whole())),
    ...onFirstCall(SETTING_CALLS, async () => (await import('./handlers/settings.ts')).settingHandlers(await whole())),
    ...onFirstCall(QUALITY_CALLS, async () => (await import('./handlers/quality.ts')).qualityHandlers(await whole())),
    ...onFirstCall(SAVED_VIEW_CALLS, async () => (await import('./handlers/saved-views.ts')).savedViewHandlers(core)),
    ...onFirstCall(SEARCH_CALLS, async () => (await import('./handlers/search.ts')).searchHandlers(await whole())),
  };
}
