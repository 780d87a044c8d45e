import { EN_APP_FIELDS } from './en-app-fields.ts';
import { message, type Lang } from './messages.ts';

/**
 * The name of a field in a language; an unknown field keeps its id.
 * @example dimensionLabel('site', 'de') // 'Standort'
 */
export function dimensionLabel(field: string, lang: Lang): string {
  const key = `field.${field}`;
  return isFieldKey(key) ? message(lang, key) : field;
}

/** Several fields that cut together: `Site × Product`. */
export function dimensionsLabel(fields: readonly string[], lang: Lang): string {
  return fields.map((field) => dimensionLabel(field, lang)).join(' × ');
}

function isFieldKey(key: string): key is keyof typeof EN_APP_FIELDS {
  return Object.hasOwn(EN_APP_FIELDS, key);
}
