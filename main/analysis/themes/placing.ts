import type { ThemeModel, ThemePlacing } from '../../../shared/model/theme-model.ts';
import { fitByte } from '../../../shared/themes/fit-byte.ts';
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
