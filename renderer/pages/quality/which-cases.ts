import type { QualityCases } from '../../../shared/model/quality.ts';

/** A number of the report as the address has it: `kind.field.rest`. */
export function showOf(which: QualityCases): string {
  switch (which.kind) {
    case 'before':
      return `before.${which.field}.${which.earlier}`;
    case 'value':
      return `value.${which.field}.${which.value}`;
    case 'missing':
    case 'future':
    case 'ancient':
      return `${which.kind}.${which.field}`;
    case 'pair':
      return `pair.${which.versions.join('.')}`;
    case 'duplicates':
    case 'not-compared':
    case 'alike':
    case 'pooled':
      return which.kind;
    default:
      throw new RangeError('cases of no known kind');
  }
}

/** The number that an address names; null where it names none. */
export function whichOf(show: string | undefined): QualityCases | null {
  const [kind, field = '', ...rest] = (show ?? '').split('.');
  const more = rest.join('.');
  switch (kind) {
    case 'before':
      return { kind, field, earlier: more };
    case 'value':
      return { kind, field, value: more };
    case 'missing':
    case 'future':
    case 'ancient':
      return { kind, field };
    case 'pair':
      return { kind, versions: [field, ...rest].map(Number).filter((id) => Number.isInteger(id) && id >= 0) };
    case 'duplicates':
    case 'not-compared':
    case 'alike':
    case 'pooled':
      return { kind };
    default:
      return null;
  }
}
