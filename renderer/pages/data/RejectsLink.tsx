import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';

/** How many rows of an import were rejected; opens them. */
export function RejectsLink({ id, file, rejected }: { id: number; file: string; rejected: number }) {
  const { t } = useWords();
  const format = useFormat();
  const { change } = useView();
  if (rejected === 0) return '0';
  return (
    <button
      type="button"
      className="link"
      aria-label={t('data.showRejects', { n: format.count(rejected), name: file })}
      onClick={() => change((view) => ({ ...view, rejects: id }))}
    >
      {format.count(rejected)}
    </button>
  );
}
