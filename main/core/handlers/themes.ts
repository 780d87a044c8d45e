import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import type { THEME_CALLS } from '../../../shared/contract/theme-calls.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { ThemeChangeContent, ThemesState } from '../../../shared/model/themes.ts';
import { message, type Lang } from '../../../shared/words/messages.ts';
import { themeLabel } from '../../../shared/words/theme-label.ts';
import { excludedNow } from '../../analysis/themes/stored-themes.ts';
import { wordFlags } from '../../analysis/named-cases.ts';
import { previewSplit } from '../../analysis/themes/preview-split.ts';
import { rowsOfView } from '../../analysis/rows-of-view.ts';
import { decidedBefore } from '../../db/queries/decisions.ts';
import { lastFinishedVersion, countNarratives, readNarratives } from '../../db/queries/narratives.ts';
import { listThemeChanges, makeThemeChange, undoThemeChange } from '../../db/queries/theme-changes.ts';
import { listThemeRuns, undoThemeRun } from '../../db/queries/theme-runs.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { inView } from '../in-view.ts';
import { listRows } from '../list-rows.ts';
import { storedView } from '../stored-view.ts';
import { themesJob } from '../themes-job.ts';

/** Narrative themes of the whole store: finding them, reading them, and what people change about them. */
export function themeHandlers(core: Core): Handlers<keyof typeof THEME_CALLS> {
  const { store, columns, themes, themeJobs, now } = core;
  return {
    'themes.state': ({ asAt, lang = 'en' }) => ok(stateOf(core, asAt, lang)),
    'themes.read': ({ query }) =>
      inView(core, query, () => {
        const view = storedView(core, query);
        return ok(view ?? { why: message(query.lang ?? 'en', 'themes.none') });
      }),
    'themes.cases': ({ query, theme, offset, limit }) =>
      inView(core, query, () => {
        const stored = themes(query.asAt);
        const rows = rowsOfView(columns(query.asAt), query).filter((row) => stored?.of[row] === theme);
        return listRows(core, query, rows, offset, limit);
      }),
    'themes.find': ({ lang = 'en' }) => {
      const running = themeJobs.running();
      return ok({ job: running ?? themeJobs.start(themesJob(core, lang)) });
    },
    'themes.job': ({ job }) => {
      const state = themeJobs.get(job);
      return state === null ? saidTrouble('not-found', say('refused.noJob')) : ok(state);
    },
    'themes.undo-run': ({ id }) => undoThemeRun(store.db, id, now()),
    'themes.preview-split': ({ theme, words }) => {
      const stored = themes();
      if (stored === null || !stored.themes.some(({ id }) => id === theme)) return noSuchTheme();
      const { cases } = columns();
      const flags = wordFlags(store.db, cases);
      return ok(
        previewSplit({
          cases,
          of: stored.of,
          theme,
          words: trimmed(words),
          hasWord: (word) => {
            const own = flags(word);
            return (row) => own[cases.versionId[row]!] === 1;
          },
          read: (versions) => readNarratives(store.db, versions),
        }),
      );
    },
    'themes.change': ({ content, reason, who }) => {
      const checked = tidy(core, content);
      if (!checked.ok) return checked;
      return ok(
        makeThemeChange(store.db, { content: checked.value, reason: reason.trim(), who: who.trim(), madeAt: now() }),
      );
    },
    'themes.undo': ({ id }) => undoThemeChange(store.db, id, now()),
  };
}

function stateOf({ store, themes, themeJobs }: Core, asAt: number | undefined, lang: Lang): ThemesState {
  const before = decidedBefore(store.db, asAt);
  const changes = listThemeChanges(store.db, before);
  const stored = themes(asAt);
  const job = themeJobs.running();
  if (stored === null) {
    const later = countNarratives(store.db, 0, lastFinishedVersion(store.db));
    return { run: null, job, themes: [], events: [], changes, excluded: [], isOutdated: false, later };
  }
  const { words, isOutdated } = excludedNow(changes, stored.run);
  const now = new Map(stored.themes.flatMap((theme) => [theme.id, ...theme.merged].map((id) => [id, theme] as const)));
  const runs = listThemeRuns(store.db, before).filter(({ undoneAt }) => undoneAt === null);
  return {
    run: stored.run,
    job,
    themes: stored.themes.map((theme) => ({ id: theme.id, label: themeLabel(theme, lang) })),
    events: runs.flatMap(({ events }) =>
      events.flatMap((event) => {
        const theme = now.get(event.theme);
        return theme === undefined ? [] : [{ ...event, label: themeLabel(theme, lang) }];
      }),
    ),
    changes,
    excluded: words,
    isOutdated,
    later: stored.later,
  };
}

/** A change about themes that there are, its texts trimmed. */
function tidy({ themes }: Core, content: ThemeChangeContent): Result<ThemeChangeContent> {
  if (content.kind === 'exclude') return ok({ ...content, words: trimmed(content.words) });
  const stored = themes();
  const known = new Set(stored?.themes.map(({ id }) => id));
  const asked = content.kind === 'merge' ? [...content.themes, content.into] : [content.theme];
  if (stored === null || asked.some((id) => !known.has(id))) return noSuchTheme();
  if (content.kind === 'rename') return ok({ ...content, name: content.name.trim() });
  if (content.kind === 'merge')
    return content.themes.every((id) => id === content.into)
      ? saidTrouble('refused', say('refused.mergeSelf'))
      : ok(content);
  return ok({ ...content, words: trimmed(content.words), name: content.name.trim() });
}

function noSuchTheme(): Result<never> {
  return saidTrouble('not-found', say('refused.noTheme'));
}

function trimmed(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.trim()))];
}
