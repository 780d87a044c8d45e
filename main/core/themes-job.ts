import { say } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import { setImmediate } from 'node:timers/promises';
import { ok, trouble, type Result } from '../../shared/model/result.ts';
import type { ThemeRun } from '../../shared/model/themes.ts';
import { excludedWords } from '../../shared/themes/fold-themes.ts';
import { message } from '../../shared/words/messages.ts';
import { findStoreThemes, type StoreThemes, type StoreThemesProgress } from '../analysis/themes/find-store-themes.ts';
import { namedElsewhere } from '../analysis/themes/named-elsewhere.ts';
import { themeEvents, themeMonths, themesByRow } from '../analysis/themes/theme-events.ts';
import { countNarratives, lastFinishedVersion, narrativePages, readNarratives } from '../db/queries/narratives.ts';
import { listThemeChanges } from '../db/queries/theme-changes.ts';
import { makeThemeRun, readThemeModel, readThemePlacing } from '../db/queries/theme-runs.ts';
import type { Core } from './core.ts';
import type { JobRun } from './jobs.ts';

const PAGE = 1000;
/** Work between two looks at whether somebody wants it to stop, or something else done. */
const SLICE_MS = 20;

/**
 * Finds the themes of all narratives, or brings those that stand up to date, as one job: all of it is kept or nothing. Where people
 * have taken words out since, everything is learnt anew and the known themes are found again.
 */
export function themesJob(core: Core, lang: 'en' | 'de'): JobRun<ThemeRun> {
  return async ({ signal, report }) => {
    const { store, columns, now } = core;
    const { db } = store;
    const current = columns();
    const stored = readThemeModel(db);
    const people = excludedWords(listThemeChanges(db));
    const end = lastFinishedVersion(db);
    const visible = new Uint8Array(current.cases.versionId.reduce((most, id) => Math.max(most, id), end) + 1);
    for (const version of current.cases.versionId) visible[version] = 1;
    const work = findStoreThemes({
      pages: (from) => narrativePages(db, from, end, PAGE),
      read: (versions) => readNarratives(db, versions),
      count: (from) => countNarratives(db, from, end),
      end,
      isVisible: (version) => visible[version] === 1,
      before: stored === null ? null : { ...stored, placing: readThemePlacing(db, stored.run.id) },
      isAnew: stored !== null && people.join('\n') !== stored.run.excluded.join('\n'),
      excluded: [...new Set([...people, ...namedElsewhere(current.cases)])],
    });
    const found = await inSlices(work, signal, report);
    if (!found.ok) return found;
    if ('why' in found.value) return trouble('refused', message(lang, `said.${found.value.why}`));
    return ok(keepRun(core, found.value, stored?.run ?? null, people, now()));
  };
}

function keepRun(
  { store, columns }: Core,
  { kind, model, placing, learntTo }: StoreThemes,
  before: ThemeRun | null,
  excluded: string[],
  madeAt: number,
): ThemeRun {
  const current = columns();
  const of = themesByRow(current.cases, placing);
  const known = new Set(before?.themes.map(({ id }) => id));
  const born = before === null ? [] : model.themes.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  const previous = before === null ? 0 : before.texts;
  const texts = placing.versions.length;
  return makeThemeRun(store.db, {
    kind,
    themes: model.themes,
    nextId: model.nextId,
    excluded,
    texts,
    placed: kind === 'learnt' ? texts : Math.max(0, texts - previous),
    other: placing.themes.reduce((sum, theme) => sum + (theme === 0 ? 1 : 0), 0),
    ...themeEvents(themeMonths(current, of), before, born),
    model,
    placing,
    learntTo,
    madeAt,
  });
}

/** Runs a generator to its end in slices, with progress, until somebody wants it to stop; the caller is answered before the first. */
async function inSlices<T>(
  work: Generator<StoreThemesProgress, T>,
  signal: AbortSignal,
  report: Parameters<JobRun<T>>[0]['report'],
): Promise<Result<T>> {
  let begun = { stage: '', at: performance.now() };
  for (;;) {
    await setImmediate();
    if (signal.aborted) return saidTrouble('cancelled', say('refused.themesCancelled'));
    const since = performance.now();
    let step = work.next();
    while (step.done !== true && performance.now() - since < SLICE_MS) step = work.next();
    if (step.done === true) return ok(step.value);
    const { done, total, unit, stage } = step.value;
    if (begun.stage !== stage) begun = { stage, at: performance.now() };
    const seconds = (performance.now() - begun.at) / 1000;
    const perSecond = unit === 'rows' && seconds > 1 ? Math.round(done / seconds) : null;
    report({ stage, done, total, unit, perSecond });
  }
}
