/**
 * A sentence of the core: in English, for the command line and logs, and as a key of the catalogue with what fills its places, for
 * whoever reads another language. A value is a text as it stands in the data, or again a sentence.
 */
export type Said = {
  text: string;
  key: string;
  values: Readonly<Record<string, string | Said>>;
};

/** What crossed a border is looked at before it is believed. */
export function isSaid(value: unknown): value is Said {
  if (typeof value !== 'object' || value === null || !('text' in value && 'key' in value && 'values' in value))
    return false;
  const { text, key, values } = value;
  return (
    typeof text === 'string' &&
    typeof key === 'string' &&
    typeof values === 'object' &&
    values !== null &&
    Object.values(values).every((one) => typeof one === 'string' || isSaid(one))
  );
}

/** A sentence that must be one. */
export function assertSaid(value: unknown): Said {
  if (!isSaid(value)) throw new RangeError('a sentence without its key');
  return value;
}
