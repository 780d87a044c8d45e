import type { AnalysisQuery } from '../../../shared/model/analysis.ts';
import { COMPLAINT_FIELDS } from '../../../shared/model/fields.ts';
import type { Grain } from '../../../shared/model/series.ts';

/** What the address holds of a view: enough to come back to it, to bookmark it and to share it. */
export type ViewSearch = {
  month?: string;
  grain?: Grain;
  asAt?: number;
  /** Values chosen by dimension (a field id of kind `code`). */
  filter?: Readonly<Record<string, readonly string[]>>;
  /** Text searched for in a list. */
  q?: string;
  /** Column a table is sorted by; a leading `-` turns it round. */
  sort?: string;
  /** Import job being followed. */
  job?: string;
  /** Import whose rejected rows are shown. */
  rejects?: number;
  /** Import of which it is shown what it changed. */
  changes?: number;
  /** What a chart shows, where there is a choice. */
  show?: string;
  paper?: 'a4' | 'letter';
  lang?: 'en' | 'de';
};

/** Dimensions that a view can be filtered by, in the order of the filter bar. */
export const FILTER_DIMENSIONS: readonly string[] = COMPLAINT_FIELDS.filter(
  (field) => field.kind === 'code' && field.id !== 'currency',
).map((field) => field.id);

/** Reads the query part of the address; whatever it does not know or cannot read is left out. */
export function parseViewSearch(text: string): ViewSearch {
  const params = new URLSearchParams(text);
  const view: ViewSearch = {};
  const month = params.get('month');
  if (month !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(month)) view.month = month;
  const grain = params.get('grain');
  if (grain === 'week' || grain === 'month') view.grain = grain;
  const asAt = wholeNumber(params.get('asAt'));
  if (asAt !== null) view.asAt = asAt;
  const rejects = wholeNumber(params.get('rejects'));
  if (rejects !== null) view.rejects = rejects;
  const changes = wholeNumber(params.get('changes'));
  if (changes !== null) view.changes = changes;
  for (const key of ['q', 'sort', 'job', 'show'] as const) {
    const value = params.get(key);
    if (value !== null && value !== '') view[key] = value.slice(0, 500);
  }
  const paper = params.get('paper');
  if (paper === 'a4' || paper === 'letter') view.paper = paper;
  const lang = params.get('lang');
  if (lang === 'en' || lang === 'de') view.lang = lang;
  const filter = parseFilter(params);
  if (Object.keys(filter).length > 0) view.filter = filter;
  return view;
}

/** Writes a view as the query part of an address, `?` included, or '' for the plain view. */
export function formatViewSearch(view: ViewSearch): string {
  const params = new URLSearchParams();
  for (const key of [
    'month',
    'grain',
    'asAt',
    'q',
    'sort',
    'job',
    'rejects',
    'changes',
    'show',
    'paper',
    'lang',
  ] as const) {
    const value = view[key];
    if (value !== undefined) params.set(key, String(value));
  }
  for (const [dimension, values] of Object.entries(view.filter ?? {})) {
    for (const value of values) params.append(dimension, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The part of a view that every page shares. */
export function sharedView({ month, grain, asAt, filter }: ViewSearch): ViewSearch {
  return {
    ...(month === undefined ? {} : { month }),
    ...(grain === undefined ? {} : { grain }),
    ...(asAt === undefined ? {} : { asAt }),
    ...(filter === undefined ? {} : { filter }),
  };
}

/** What pages of one list of clusters share besides: its order and its search. */
export function listView(view: ViewSearch): ViewSearch {
  const { q, sort } = view;
  return { ...sharedView(view), ...(q === undefined ? {} : { q }), ...(sort === undefined ? {} : { sort }) };
}

/** The analysis that a view asks for. */
export function queryOf(view: ViewSearch): AnalysisQuery {
  return sharedView(view);
}

/** A view with the values of one dimension replaced; no values takes the dimension out. */
export function withFilter(view: ViewSearch, dimension: string, values: readonly string[]): ViewSearch {
  const { [dimension]: _, ...others } = view.filter ?? {};
  const filter = values.length === 0 ? others : { ...others, [dimension]: values };
  const { filter: _old, ...rest } = view;
  return Object.keys(filter).length === 0 ? rest : { ...rest, filter };
}

function parseFilter(params: URLSearchParams): Record<string, readonly string[]> {
  const filter: Record<string, readonly string[]> = {};
  for (const dimension of FILTER_DIMENSIONS) {
    const values = params.getAll(dimension);
    if (values.length > 0) filter[dimension] = [...new Set(values)].slice(0, 200);
  }
  return filter;
}

function wholeNumber(text: string | null): number | null {
  if (text === null || !/^\d{1,9}$/.test(text)) return null;
  return Number(text);
}
