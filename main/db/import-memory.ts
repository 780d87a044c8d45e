import type { KeyDictionary } from './entities.ts';
import type { KeyMemory } from './keys/key-index.ts';
import { scratchFile, type ScratchFile } from './scratch-file.ts';

/**
 * What an import holds in memory of the store's numbers and rows, whatever the sizes of file and store; the rest goes to a scratch file.
 */
export type ImportMemory = {
  readonly keys: (dictionary: KeyDictionary) => KeyMemory;
  /** Rows whose newest version is at hand. */
  readonly heads: number;
  /** Where the rest goes, for a store at a path. */
  readonly scratch: (storePath: string) => ScratchFile;
};

/**
 * Numbers of rows and orders are new, or come in the order in which they came before: a table of a million serves. Customers come again in any
 * order, and each that is not in memory is looked up in the file: theirs holds four million. The filters tell new keys from known ones:
 * of purchases and customers for thirty million, of others, beside which texts need memory, for ten.
 */
export const IMPORT_MEMORY: ImportMemory = {
  keys: (dictionary) => ({
    tableBytes: (dictionary === 'customer' ? 96 : 24) << 20,
    filterBytes: (dictionary === 'customer' || dictionary === 'purchase' ? 32 : 16) << 20,
  }),
  heads: 1 << 20,
  scratch: scratchFile,
};
