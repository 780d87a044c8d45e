import { hashText } from './hash-text.ts';
import { termReader } from './read-terms.ts';
import { cosine } from './text-vectors.ts';
import { spaceReader } from './text-in-space.ts';
import { OTHER, type ThemeModel, type ThemeSpace } from '../model/theme-model.ts';

/**
 * Where a text belongs, how near it is to the middle of its theme (0 to 1; 0 for what fits nowhere), and whether it is there
 * for good: a theme born later may have what is not.
 */
export type Placed = { theme: number; fit: number; isFirm: boolean };

/** The same in one space; `isLearnt`: the text was learnt from, and is there for good. */
type InSpace = Placed & { isLearnt: boolean };

const NOWHERE: InSpace = { theme: OTHER, fit: 0, isFirm: false, isLearnt: false };

/**
 * Tells the theme of any text by a frozen model. The same text always has the same theme by the same model; a theme born
 * later takes what it fits firmly, and of what was learnt from before it nothing. About 30 µs a text of 200 characters.
 */
export function themePlacer(model: ThemeModel): (text: string) => Placed {
  const read = termReader(model.excluded);
  const inSpaces = model.spaces.map(spacePlacer);
  return (row) => {
    const text = row.trim();
    if (text === '') return NOWHERE;
    const hash = hashText(text);
    const stems = read(text, model.language).flatMap((term) => (term === null ? [] : [term.stem]));
    const placed = inSpaces.map((place) => place(hash, stems));
    return (
      placed.find(({ isLearnt }) => isLearnt) ??
      placed.findLast(({ isFirm }) => isFirm) ??
      placed.find(({ theme }) => theme !== OTHER) ??
      NOWHERE
    );
  };
}

function spacePlacer(space: ThemeSpace): (hash: number, stems: readonly string[]) => InSpace {
  const { themes, centres, floors, firm, width } = space;
  const read = spaceReader(space);
  const learnt = new Map(Array.from(space.learntHashes, (hash, at) => [hash, space.learntThemes[at]!]));
  return (hash, stems) => {
    const vector = read(stems);
    const own = learnt.get(hash);
    if (own !== undefined) {
      if (own === OTHER) return NOWHERE;
      const fits = Array.from(themes, (id, group) => (id === own ? cosine(vector, 0, centres, group, width) : 0));
      return { theme: own, fit: Math.max(...fits), isFirm: true, isLearnt: true };
    }
    let best = -1;
    let fit = -2;
    for (let group = 0; group < themes.length; group++) {
      const near = cosine(vector, 0, centres, group, width);
      if (near > fit) {
        fit = near;
        best = group;
      }
    }
    if (best < 0 || themes[best] === OTHER || fit < floors[best]!) return NOWHERE;
    return { theme: themes[best]!, fit, isFirm: fit >= firm[best]!, isLearnt: false };
  };
}
