import type { ClusterResult, Proportion } from './analysis.ts';
import type { ClusterSubject } from './decision.ts';
import type { PeriodName } from './series.ts';
import type { ThemeKept } from './theme-model.ts';

/** What happened to a theme: found among texts that fitted nowhere, not heard any more, heard again. */
export type ThemeEvent = {
  kind: 'born' | 'ended' | 'returned';
  theme: number;
  /** Month of its first texts, of its last ones, of its first ones again. */
  month: PeriodName;
};

/** One computation of the themes of the whole store. An undone one is as if it had never been. */
export type ThemeRun = {
  id: number;
  /** Milliseconds UTC. */
  madeAt: number;
  undoneAt: number | null;
  /** `learnt`: from all texts; `grown`: with themes born; `placed`: later texts placed only. */
  kind: 'learnt' | 'grown' | 'placed';
  themes: readonly ThemeKept[];
  nextId: number;
  /** Words that people had taken out when it was made. */
  excluded: readonly string[];
  /** Narratives that were there, those that were placed by this run, and those that fit nowhere. */
  texts: number;
  placed: number;
  other: number;
  events: readonly ThemeEvent[];
  /** Themes that are not heard any more as of this run. */
  ended: readonly number[];
};

/** A theme gets a name of its own. */
export type ThemeRename = { kind: 'rename'; theme: number; name: string };
/** Several themes are one. */
export type ThemeMerge = { kind: 'merge'; themes: readonly number[]; into: number };
/** The texts of a theme that have one of the words are a theme of their own; its id is negative and comes from the change's. */
export type ThemeSplit = { kind: 'split'; theme: number; words: readonly string[]; name: string };
/** Words that say nothing here: gone from the names at once, and from the next computation. */
export type ThemeExclude = { kind: 'exclude'; words: readonly string[] };

export type ThemeChangeContent = ThemeRename | ThemeMerge | ThemeSplit | ThemeExclude;

/** One version in the audit trail. Changes apply in the order of their ids; an undone one is left out. */
export type ThemeChange = {
  id: number;
  content: ThemeChangeContent;
  reason: string;
  who: string;
  /** Milliseconds UTC. */
  madeAt: number;
  undoneAt: number | null;
};

/** A theme after people's changes. */
export type EditedTheme = {
  id: number;
  /** The name that a person gave it; null: its terms name it. */
  name: string | null;
  terms: readonly string[];
  isBirth: boolean;
  /** A person made it of a part of another theme. */
  isSplit: boolean;
  /** Themes that people merged into it. */
  merged: readonly number[];
};

/** A theme of a view, with its verdict. */
export type ThemeResult = EditedTheme & {
  /** The name that a person gave it, or its terms in quotation marks. */
  label: string;
  /** Texts in the view; all of them are cases. */
  n: number;
  /** Of all texts of the view that were placed. */
  share: Proportion;
  /** Months of its first and its last text in the view. */
  since: PeriodName;
  last: PeriodName;
  hasEnded: boolean;
  /** The judge's answer on its series, controlled over all themes of the view. */
  judged: ClusterResult;
  /** Most typical texts of the view, personal data masked. */
  examples: readonly string[];
  /** The cluster of the view that most of its texts are in. */
  mainCluster: ClusterSubject;
};

/** An event with the name of its theme as it is called now. */
export type ThemeEventTold = ThemeEvent & { label: string };

/** The themes of a view. */
export type ThemesView = {
  month: PeriodName;
  /** Cases of the view, those with a text, and of these those that fit no theme and those that were not placed yet. */
  cases: number;
  texts: number;
  other: number;
  unplaced: number;
  /** Largest first; themes without a text in the view are left out. */
  themes: readonly ThemeResult[];
  examined: number;
  expectedFalse: number;
};

/** What customers say in one cluster. */
export type Said = ThemesView & {
  /** The themes are those of the whole store; else they were found among the texts of this cluster. */
  isStored: boolean;
};

/** Words that part a theme by what its texts are about, and how many of them have one. */
export type SplitProposal = { words: readonly string[]; n: number };

/** What a split of a theme by words would do, over the whole store. */
export type SplitPreview = {
  /** Texts of the theme, and those that would go. */
  total: number;
  taken: number;
  /** How many have each word. */
  words: readonly { word: string; n: number }[];
  /** The newest texts that would go and would stay, personal data masked. */
  examples: { taken: readonly string[]; rest: readonly string[] };
  proposals: readonly SplitProposal[];
};

/** All that is stored about themes. */
export type ThemesState = {
  /** The computation in force; null: nobody has asked for one. */
  run: ThemeRun | null;
  /** The computation that is running. */
  job: string | null;
  /** Every theme that can be merged into or split, by name. */
  themes: readonly { id: number; label: string }[];
  events: readonly ThemeEventTold[];
  changes: readonly ThemeChange[];
  /** Words taken out, and whether the themes were found with some that are not, or without some that are. */
  excluded: readonly string[];
  isOutdated: boolean;
  /** Narratives that came after the computation, placed at once or not; without one, all. */
  later: number;
};
