/** Languages with a stemmer and stop words; every other text is `other` and keeps its words whole. */
export type TextLanguage = 'en' | 'de' | 'other';

/** Theme id of what fits nowhere. */
export const OTHER = 0;

/** A theme as it is kept: it stays the same theme in later months. */
export type ThemeKept = {
  /** Never used again for another theme of the same model. */
  id: number;
  /** The two or three terms that name it, as people wrote them. */
  terms: readonly string[];
  /** Found in a later run, among texts that fitted no theme known then. */
  isBirth: boolean;
};

/**
 * What was learnt in one run, frozen: words, their meaning, and the middles of the groups found then. A text's place in it
 * never changes. Words are kept as hashes (`hashText`): a model does not tell what customers wrote.
 */
export type ThemeSpace = {
  /** Hash of each stem, how much it weighs, and what a stem that is not here weighs. */
  stems: Float64Array;
  rarity: Float32Array;
  rarityUnknown: number;
  /** Meaning of each stem: stems × width by rows. */
  width: number;
  meanings: Float32Array;
  /**
   * Theme id of each group (`OTHER`: a group that is no theme), its middle (groups × width), how near a text must be to belong
   * there, and how near it must be so that no later theme can have it. */
  themes: Uint32Array;
  centres: Float32Array;
  floors: Float32Array;
  firm: Float32Array;
  /** The texts learnt from, by hash ascending, and where each one was. */
  learntHashes: Float64Array;
  learntThemes: Uint32Array;
};

/**
 * Spaces in the order in which they were learnt: a text that was learnt from stays where it was then; any other belongs to the last one
 * in which it fits a theme firmly, else to the first one in which it fits at all.
 */
export type ThemeModel = {
  /** What a text too short to tell its language is taken for. */
  language: TextLanguage;
  /** Words left out when texts are read. */
  excluded: readonly string[];
  spaces: readonly ThemeSpace[];
  themes: readonly ThemeKept[];
  nextId: number;
};

/** Why no themes can be told. */
export type NoThemes = 'no-narratives' | 'too-few' | 'too-short' | 'all-equal';

/** What long work tells about itself: a stage, and its share (of 1) done. */
export type ThemeProgress = { stage: 'words' | 'meaning' | 'neighbours' | 'groups' | 'places'; done: number };

/** Where the narratives of a store are: versions ascending, the theme of each, and how near it is (see `fitByte`). */
export type ThemePlacing = { placedTo: number; versions: Uint32Array; themes: Uint32Array; fits: Uint8Array };
