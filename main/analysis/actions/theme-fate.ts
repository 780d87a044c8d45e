import type { CriterionTheme } from '../../../shared/model/action.ts';
import type { ThemeFate } from '../../../shared/model/board.ts';
import type { EditedTheme, ThemeChange } from '../../../shared/model/themes.ts';
import { idOfSplit } from '../../../shared/themes/fold-themes.ts';
import type { StoredThemes } from '../themes/stored-themes.ts';

type Themes = Pick<StoredThemes, 'themes' | 'changes' | 'found'>;

/**
 * Whether the theme of a criterion is still the one that was frozen. Another name is no other theme; a merge or a split that came
 * or went since then makes its numbers others than those that were promised.
 * @returns  what happened to it; null: it is the same
 */
export function themeFate(stored: Themes, { id, since, frozenAt }: CriterionTheme): ThemeFate | null {
  const change = splitThatMade(stored, id);
  const first = themeSince(stored, id);
  if (first === null && change !== undefined && change.madeAt === since) return 'undone';
  if (first !== since) return 'gone';
  const near = new Set([id, ...(change?.content.kind === 'split' ? [change.content.theme] : [])]);
  const moved = stored.changes.filter(
    (one) => one !== change && touches(one, near) && isInForceAt(one, frozenAt) !== (one.undoneAt === null),
  );
  const [made] = moved.filter(({ undoneAt }) => undoneAt === null);
  if (made !== undefined) return made.content.kind === 'merge' ? 'merged' : 'split';
  if (moved.length > 0) return 'undone';
  return stored.themes.some((theme) => theme.id === id) ? null : 'gone';
}

/** The theme that has the texts of a criterion's theme now: itself, or the one it was merged into; undefined where it is gone. */
export function themeNow(stored: Themes, { id, since }: CriterionTheme): EditedTheme | undefined {
  if (themeSince(stored, id) !== since) return undefined;
  return stored.themes.find((theme) => theme.id === id || theme.merged.includes(id));
}

/** When a theme was found, or split off, ms UTC; null where there is none of this id. */
export function themeSince(stored: Themes, id: number): number | null {
  const change = splitThatMade(stored, id);
  if (change !== undefined) return change.undoneAt === null ? change.madeAt : null;
  return stored.found.get(id) ?? null;
}

function splitThatMade({ changes }: Themes, id: number): ThemeChange | undefined {
  return changes.find((one) => one.content.kind === 'split' && idOfSplit(one.id) === id);
}

/** Whether a change moves texts into one of the themes or out of it. */
function touches({ content }: ThemeChange, ids: ReadonlySet<number>): boolean {
  if (content.kind === 'merge') return ids.has(content.into) || content.themes.some((id) => ids.has(id));
  return content.kind === 'split' && ids.has(content.theme);
}

function isInForceAt({ madeAt, undoneAt }: ThemeChange, at: number): boolean {
  return madeAt <= at && (undoneAt === null || undoneAt > at);
}
