import type { CaseColumns, StoreColumns } from '../../shared/model/columns.ts';
import type { TaxonomyChange, TaxonomyContent } from '../../shared/model/taxonomy.ts';
import type { ClusterCells, WordFlags } from '../../shared/taxonomy/cluster-cells.ts';
import { foldTaxonomy } from '../../shared/taxonomy/fold-taxonomy.ts';
import { wordTest } from '../../shared/taxonomy/has-word.ts';
import { nameCases } from '../../shared/taxonomy/name-cases.ts';
import { versionsWithWord } from '../db/queries/narrative-words.ts';
import type { WritableDb } from '../db/types.ts';

/** The cases of a store as they were called at any state of the taxonomy. */
export type NamedCases = {
  /** Columns with the canonical names of the state in force; the raw ones themselves while there is no change. */
  columns: StoreColumns;
  raw: StoreColumns;
  /** The cells under some of the changes. */
  cellsUnder: (changes: readonly TaxonomyContent[]) => ClusterCells;
  /** The changes known, oldest first, those undone included. */
  changes: readonly TaxonomyChange[];
  cells: ClusterCells;
};

/**
 * Raw columns with the taxonomy on top. The columns saved in the store stay raw, so that a change and its undoing cost one pass
 * over the rows and no import is read again.
 */
export function nameColumns(db: WritableDb, raw: StoreColumns, changes: readonly TaxonomyChange[]): NamedCases {
  const hasWord = wordFlags(db, raw.cases);
  const cellsUnder = (some: readonly TaxonomyContent[]): ClusterCells => foldTaxonomy(raw.cases, some, hasWord);
  const inForce = contentsInForce(changes);
  const cells = cellsUnder(inForce);
  const columns = inForce.length === 0 ? raw : { ...raw, cases: nameCases(raw.cases, cells) };
  return { columns, raw, cellsUnder, changes, cells };
}

/** What moves cases: changes that are not undone. */
export function contentsInForce(changes: readonly TaxonomyChange[]): TaxonomyContent[] {
  return changes.flatMap(({ content, undoneAt }) => (undoneAt === null && content.kind !== 'dismiss' ? [content] : []));
}

/** Flags by version id, kept for each word as long as the columns are. */
export function wordFlags(db: WritableDb, cases: CaseColumns): WordFlags {
  const known = new Map<string, Uint8Array>();
  return (word) => {
    let flags = known.get(word);
    if (flags === undefined) {
      flags = new Uint8Array(cases.versionId.reduce((most, id) => Math.max(most, id), 0) + 1);
      for (const id of versionsWithWord(db, word, wordTest(word))) if (id < flags.length) flags[id] = 1;
      known.set(word, flags);
    }
    return flags;
  };
}
