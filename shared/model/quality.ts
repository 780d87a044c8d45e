import type { Netted } from './columns.ts';
import type { MetricNeed, MetricSection } from './metric.ts';

/** How many of some rows lack something. */
export type MissingShare = { missing: number; of: number };

/** Cases of which one thing is wrong or notable; a number of the report opens exactly these. */
export type QualityCases =
  /** No value in a field. */
  | { kind: 'missing'; field: string }
  /** A moment before another one that must come first. */
  | { kind: 'before'; field: string; earlier: string }
  /** A moment after the as-of time that only the past can hold. */
  | { kind: 'future'; field: string }
  /** A moment before 1990: mostly a word for nothing that was not recognised. */
  | { kind: 'ancient'; field: string }
  /** A value of a coded field as imported. */
  | { kind: 'value'; field: string; value: string }
  /** Another case has the same content. */
  | { kind: 'duplicates' }
  /** Neither a text nor a customer or an order: never compared with others. */
  | { kind: 'not-compared' }
  /** Another case of the customer looks much the same. */
  | { kind: 'alike' }
  /** The two cases of one such pair, by their versions in the store. */
  | { kind: 'pair'; versions: readonly number[] }
  /** The customer key stands for many people. */
  | { kind: 'pooled' };

export type FieldQuality = {
  field: string;
  all: MissingShare;
  /** The newest month only. */
  month: MissingShare;
};

export type ImportQuality = {
  id: number;
  file: string;
  /** Visible cases that this import wrote last. */
  cases: number;
  /** Fields of which a share is missing here that is not missing (or the other way round) in the other imports. */
  differs: readonly { field: string; here: MissingShare; elsewhere: MissingShare }[];
};

export type AlikeCase = { caseId: string; versionId: number; receivedAt: number };

/** Two cases of one customer and one category, days apart, with much the same text. */
export type FuzzyPair = {
  category: string;
  customer: string;
  first: AlikeCase;
  second: AlikeCase;
  /** Share (of 1) of the words of both that both have; null where neither has a text. */
  similarity: number | null;
};

/** A word that imports found in a column, with the field of complaints that the column holds. */
export type ImportedWord = { column: string; value: string; field: string | null; n: number };

/** What the data cannot say: counts of cases, each of which can be opened. */
export type QualityReport = {
  cases: number;
  asOf: string | null;
  zone: string;
  /** Newest month that has cases. */
  month: string | null;
  fields: readonly FieldQuality[];
  imports: readonly ImportQuality[];
  before: readonly { field: string; earlier: string; n: number }[];
  future: readonly { field: string; n: number }[];
  ancient: readonly { field: string; n: number }[];
  /** Between the first and the last month that an export covers. */
  missingMonths: readonly string[];
  duplicates: {
    cases: number;
    groups: number;
    /** Cases with neither a text nor a customer or an order: nothing says that two of them are the same. */
    notCompared: number;
    /** True: only the first of very many candidates were compared. */
    isCut: boolean;
    samples: readonly { caseIds: readonly string[]; receivedAt: number }[];
  };
  fuzzy: { pairs: number; windowDays: number; leastSimilarity: number; isCut: boolean; rows: readonly FuzzyPair[] };
  /** Values of coded fields that the newest month brought for the first time. */
  newValues: readonly { field: string; value: string; n: number }[];
  /** Categories and touchpoints that no change of the taxonomy speaks of; null while there is no taxonomy. */
  unnamed: readonly { field: string; value: string; n: number }[] | null;
  customers: { known: number; of: number; pooledKeys: number; pooledCases: number };
  /** Lines of cancelled orders; the value of those found was taken off an earlier order. Null where no order has lines. */
  cancellations: Netted | null;
  /** Words for nothing that the imports found, over whole files. */
  sentinels: readonly ImportedWord[];
  /** Words of satisfaction that no import understood; the cases are kept without a value. */
  unread: readonly ImportedWord[];
  metrics: readonly MetricQuality[];
};

/** What a metric will not show: nothing at all for lack of columns, or only a part of the cases. */
export type MetricQuality = {
  id: string;
  section: MetricSection;
  /** Missing columns; empty: it can be shown. */
  needs: readonly MetricNeed[];
  /** Share (of 1) of the cases that have what it reads, the scarcest column counting; null where it cannot be shown. */
  covers: number | null;
};
