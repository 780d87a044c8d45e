import type { CaseColumns } from '../model/columns.ts';
import type { ClusterSubject } from '../model/decision.ts';
import { assertNever } from '../model/result.ts';
import { NO_NAME, type TaxonomyContent } from '../model/taxonomy.ts';
import { clusterKey, rawCells, type ClusterCells, type WordFlags } from './cluster-cells.ts';
import { splitCells } from './split-cells.ts';

/**
 * The names of all cases after a list of changes, applied one after the other: each change is about the names that the ones
 * before it left. A change left out (undone) lets the later ones find the names as they then are; one that finds none does nothing.
 * @param changes  in the order of their ids
 * @returns  the cells; those of the exports themselves when no change moves anything. O(cells) a change; a split is one pass
 *           over the rows
 */
export function foldTaxonomy(
  cases: CaseColumns,
  changes: readonly TaxonomyContent[],
  hasWord: WordFlags,
): ClusterCells {
  return changes.reduce((cells, change) => applyChange(cases, cells, change, hasWord), rawCells(cases));
}

function applyChange(
  cases: CaseColumns,
  cells: ClusterCells,
  change: TaxonomyContent,
  hasWord: WordFlags,
): ClusterCells {
  switch (change.kind) {
    case 'rename': {
      const from = new Set(change.from);
      return renamed(cells, (name) => (from.has(name[change.field]) ? { ...name, [change.field]: change.to } : name));
    }
    case 'place': {
      const categories = new Set(change.categories);
      const { touchpoint } = change;
      return renamed(cells, (name) =>
        name.touchpoint === NO_NAME && categories.has(name.category) ? { ...name, touchpoint } : name,
      );
    }
    case 'bridge': {
      const from = clusterKey(change.from);
      return renamed(cells, (name) => (clusterKey(name) === from ? { ...change.to } : name));
    }
    case 'split':
      return splitCells(cases, cells, change, hasWord);
    case 'dismiss':
      return cells;
    default:
      return assertNever(change);
  }
}

function renamed({ of, names }: ClusterCells, rename: (name: ClusterSubject) => ClusterSubject): ClusterCells {
  return { of, names: names.map(rename) };
}
