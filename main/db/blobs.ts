/** The bytes of a column of SQLite as uint32; copied only when they are not aligned. */
export function uint32Of(bytes: Uint8Array): Uint32Array {
  if (bytes.byteOffset % 4 === 0) return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  return new Uint32Array(bytes.slice().buffer, 0, bytes.byteLength / 4);
}

/** A typed array as bytes to bind, without a copy. */
export function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** An array of at least `length`, doubling, with the old content in front. */
export function grow<T extends Uint32Array | Uint8Array>(array: T, length: number, make: (length: number) => T): T {
  if (array.length >= length) return array;
  const grown = make(Math.max(length, array.length * 2));
  grown.set(array);
  return grown;
}
