import { OTHER, type ThemeKept, type ThemeModel } from '../model/theme-model.ts';

/**
 * A model learnt anew, its themes under the ids and names by which they were known.
 * @param matched  the known theme of each theme that has one, from `matchThemes`
 * @param known  the model before: ids that it gave are never given to others
 * @param isNameKept  whether a known theme keeps its terms
 */
export function renumberModel(
  model: ThemeModel,
  matched: ReadonlyMap<number, number>,
  known: ThemeModel,
  isNameKept: (theme: ThemeKept) => boolean,
): ThemeModel {
  const ids = new Map<number, number>([[OTHER, OTHER]]);
  let nextId = known.nextId;
  for (const { id } of model.themes) ids.set(id, matched.get(id) ?? nextId++);
  const renumbered = (some: Uint32Array): Uint32Array => some.map((id) => ids.get(id)!);
  const before = new Map(known.themes.map((theme) => [theme.id, theme]));
  return {
    ...model,
    spaces: model.spaces.map((space) => ({
      ...space,
      themes: renumbered(space.themes),
      learntThemes: renumbered(space.learntThemes),
    })),
    themes: model.themes.map((theme) => {
      const id = ids.get(theme.id)!;
      const own = before.get(id);
      if (own === undefined) return { ...theme, id, isBirth: true };
      return { id, terms: isNameKept(own) ? own.terms : theme.terms, isBirth: own.isBirth };
    }),
    nextId,
  };
}
