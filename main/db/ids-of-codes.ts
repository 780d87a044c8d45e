/**
 * The store's ids of a column of codes; 0 is absent.
 * @param ids  by code
 * @param out  one a row; overwritten
 */
export function idsOfCodes(codes: Int32Array, ids: readonly number[], out: Uint32Array): Uint32Array {
  for (let row = 0; row < out.length; row += 1) {
    const code = codes[row] ?? -1;
    out[row] = code < 0 ? 0 : (ids[code] ?? 0);
  }
  return out;
}
