import type { ImportChanges } from '../../shared/model/import-preview.ts';
import { maskNarrative } from '../../shared/words/mask-narrative.ts';

/** Fields whose values are free text: what customers wrote, and columns kept as they are. */
const TEXTS = new Set(['narrative', 'extras']);

/** What an import changed, as it may be shown: personal data in free texts is masked before it leaves the core. */
export function maskChanges(changes: ImportChanges): ImportChanges {
  const mask = <T extends string | number | null>(value: T): T | string =>
    typeof value === 'string' ? maskNarrative(value) : value;
  return {
    ...changes,
    samples: changes.samples.map((sample) => ({
      ...sample,
      fields: sample.fields.map((one) =>
        TEXTS.has(one.field) ? { ...one, before: mask(one.before), after: mask(one.after) } : one,
      ),
    })),
  };
}
