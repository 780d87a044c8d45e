import { EN_APP_FIELDS } from '../../shared/words/en-app-fields.ts';
import { useWords } from './use-words.ts';

/** The name of a field in the language of the interface; an unknown field keeps its id. */
export function useDimensionLabel(): (field: string) => string {
  const { t } = useWords();
  return (field) => {
    const key = `field.${field}`;
    return isKey(key) ? t(key) : field;
  };
}

function isKey(key: string): key is keyof typeof EN_APP_FIELDS {
  return Object.hasOwn(EN_APP_FIELDS, key);
}
