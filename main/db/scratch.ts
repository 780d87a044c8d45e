type Scratch = Float64Array | Uint32Array | Int32Array | Int8Array | Uint8Array;

/**
 * Arrays by name, made once and lent out again for each batch; what was in them stays. An import that made new ones for every batch
 * would keep the collector busy: outside the heap, each few dozen megabytes cost a look at the whole program.
 */
export type ScratchArrays<T extends Scratch> = (name: string, length: number) => T;

export function scratchArrays<T extends Scratch>(make: (length: number) => T): ScratchArrays<T> {
  const arrays = new Map<string, T>();
  return (name, length) => {
    const known = arrays.get(name);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a part of an array is of its type
    if (known !== undefined && known.length >= length) return known.subarray(0, length) as T;
    const made = make(length);
    arrays.set(name, made);
    return made;
  };
}
