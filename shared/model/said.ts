/**
 * A sentence of the core: in English, for the command line and logs, and as a key of the catalogue with what fills its places, for
 * whoever reads another language. A value is a text as it stands in the data, or again a sentence.
 */
export type Said = {
  text: string;
  key: string;
  values: Readonly<Record<string, string | Said>>;
};
