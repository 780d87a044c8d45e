/** What has all keys of several objects. */
type Together<Parts extends readonly object[]> = Parts extends readonly [infer First, ...infer Rest extends object[]]
  ? First & Together<Rest>
  : unknown;

/**
 * Several parts of a catalogue as one. An object that is spread together out of thousands of texts takes ten milliseconds at every start,
 * because its shape is worked out anew with each of them; one without a prototype is a plain table from the beginning.
 * @example together({ a: 'A' }, { b: 'B' }) // { a: 'A', b: 'B' }
 */
export function together<Parts extends object[]>(...parts: Parts): Readonly<Together<Parts>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has what the parts have
  return Object.assign(Object.create(null) as object, ...parts) as Readonly<Together<Parts>>;
}
