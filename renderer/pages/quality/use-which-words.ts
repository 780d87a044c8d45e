import type { QualityCases } from '../../../shared/model/quality.ts';
import { useDimensionLabel } from '../../ui/use-dimension-label.ts';
import { useWords } from '../../ui/use-words.ts';

/** What the cases behind a number have in common, in words. */
export function useWhichWords(): (which: QualityCases) => string {
  const { t } = useWords();
  const label = useDimensionLabel();
  return (which) => {
    switch (which.kind) {
      case 'before':
        return t('quality.before', { field: label(which.field), earlier: label(which.earlier) });
      case 'future':
      case 'ancient':
        return t(`quality.${which.kind}`, { field: label(which.field) });
      case 'missing':
        return `${t('quality.missing')}: ${label(which.field)}`;
      case 'value':
        return `${label(which.field)}: ${which.value}`;
      case 'not-compared':
        return t('quality.notComparedName');
      case 'alike':
      case 'pair':
        return t('quality.fuzzy');
      case 'duplicates':
        return t('quality.duplicates');
      case 'pooled':
        return t('quality.pooledName');
      default:
        throw new RangeError('cases of no known kind');
    }
  };
}
