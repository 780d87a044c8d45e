/** A theme as it is kept: it stays the same theme in later months. */
export type ThemeKept = {
  /** Never used again for another theme of the same scope. */
  id: number;
  /** The two or three terms that name it, as people wrote them. */
  terms: readonly string[];
  /** Month number (CaseColumns.month) of its first texts when it was found; null where dates are unknown. */
  born: number | null;
  /** Found in a later run, among texts that fitted no theme known then. */
  isBirth: boolean;
};

/** What a run of the theme search leaves behind: the themes, and which theme each text (by its hash) belongs to. */
export type ThemeMemory = {
  themes: readonly ThemeKept[];
  hashes: Float64Array;
  /** Theme id of each hash; 0 is "other". */
  ids: Uint32Array;
  nextId: number;
};

/** Theme id of what fits nowhere. */
export const OTHER = 0;

/** Why no themes can be told. */
export type NoThemes = 'no-narratives' | 'too-few' | 'too-short' | 'all-equal';

export type ThemesFound = {
  memory: ThemeMemory;
  /** Theme id of each row given; 0 "other", -1 no text. */
  themeOf: Int32Array;
  /** Rows of each theme that are most typical of it, by theme id. */
  typical: ReadonlyMap<number, readonly number[]>;
  /** What happened in this run to what was known before. */
  events: readonly ThemeEvent[];
};

export type ThemeEvent = { kind: 'birth'; id: number };
