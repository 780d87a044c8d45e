import type { CaseColumns } from '../../../shared/model/columns.ts';
import { splitTokens } from '../../../shared/themes/split-tokens.ts';

/** With more products or sites than this, their words say something. */
const MOST_NAMES = 200;

/** Words that name products and sites: those have a place of their own beside the themes. */
export function namedElsewhere({ labels }: CaseColumns): string[] {
  return ['product', 'site'].flatMap((field) => {
    const names = labels[field] ?? [];
    return names.length > MOST_NAMES ? [] : names.flatMap(splitTokens);
  });
}
