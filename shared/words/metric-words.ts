import { METRICS } from '../metrics/registry.ts';
import { DE_DEFINITIONS } from './definitions-de.ts';
import { EN_METRIC_NAMES } from './en-metric-names.ts';
import { message, type Lang } from './messages.ts';

type NameKey = keyof typeof EN_METRIC_NAMES;

/** The name of a metric in the reader's language; an unknown id stands for itself. */
export function metricLabel(id: string, lang: Lang): string {
  const key = `metric-name.${id}`;
  return isNameKey(key) ? message(lang, key) : id;
}

function isNameKey(key: string): key is NameKey {
  return Object.hasOwn(EN_METRIC_NAMES, key);
}

/**
 * The definition of a metric in the reader's language. German ones are kept by id; where the definition carries a setting of
 * the store (the window of a repeat contact) its number is put in.
 * @param definition  as the registry or a reading gives it
 */
export function definitionWords(id: string, definition: string, lang: Lang): string {
  if (lang === 'en') return definition;
  const days = /within (\d+) days/.exec(definition)?.[1] ?? '';
  return DE_DEFINITIONS[id]?.replaceAll('{days}', days) ?? definition;
}

/** Ids that must have a name in every language: for tests. */
export const NAMED_METRICS: readonly string[] = METRICS.map(({ id }) => id);
