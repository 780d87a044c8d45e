import type { ThemeModel, ThemePlacing } from '../../../shared/model/theme-model.ts';
import { fitByte, isFirmByte } from '../../../shared/themes/fit-byte.ts';
import { themePlacer } from '../../../shared/themes/place-text.ts';
import type { StoreThemesProgress } from './find-store-themes.ts';

/** The narratives of a store. */
export type NarrativeSource = {
  /** Pages of narratives by version, ascending, after `from`. */
  pages: (from: number) => Iterable<readonly (readonly [number, string])[]>;
  read: (versions: readonly number[]) => (string | null)[];
  /** How many there are after `from`. */
  count: (from: number) => number;
  /** The last version. */
  end: number;
  /** Whether a version is a case of today's store. */
  isVisible: (version: number) => boolean;
};

/** Places the narratives that came after those placed already; all of them where none are. */
export function* countedPlacer(
  { pages, count, end }: NarrativeSource,
  model: ThemeModel,
  before: ThemePlacing | null,
): Generator<StoreThemesProgress, ThemePlacing> {
  const place = themePlacer(model);
  const known = before?.versions.length ?? 0;
  const total = count(before?.placedTo ?? 0);
  const versions = new Uint32Array(known + total);
  const themes = new Uint32Array(versions.length);
  const fits = new Uint8Array(versions.length);
  if (before !== null) {
    versions.set(before.versions);
    themes.set(before.themes);
    fits.set(before.fits);
  }
  let n = known;
  for (const page of pages(before?.placedTo ?? 0)) {
    for (const [version, text] of page) {
      if (n === versions.length) throw new RangeError('more narratives than were counted');
      const placed = place(text);
      versions[n] = version;
      themes[n] = placed.theme;
      fits[n] = fitByte(placed);
      n++;
    }
    yield { stage: 'places', done: n - known, total, unit: 'rows' };
  }
  return { placedTo: end, versions: versions.subarray(0, n), themes: themes.subarray(0, n), fits: fits.subarray(0, n) };
}

/** The same placing with everything that is not in its theme for good placed anew. */
export function* placeLoose(
  { read }: NarrativeSource,
  model: ThemeModel,
  before: ThemePlacing,
): Generator<StoreThemesProgress, ThemePlacing> {
  const place = themePlacer(model);
  const themes = before.themes.slice();
  const fits = before.fits.slice();
  const loose = Array.from(before.versions, (_, at) => at).filter((at) => !isFirmByte(fits[at]!));
  for (let from = 0; from < loose.length; from += AT_ONCE) {
    const some = loose.slice(from, from + AT_ONCE);
    read(some.map((at) => before.versions[at]!)).forEach((text, i) => {
      const at = some[i]!;
      const placed = place(text ?? '');
      themes[at] = placed.theme;
      fits[at] = fitByte(placed);
    });
    yield { stage: 'places', done: from, total: loose.length, unit: 'rows' };
  }
  return { ...before, themes, fits };
}

const AT_ONCE = 500;
