import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import type { Dimension } from './ByTabs.tsx';

/** Rows shown at first. */
export const FEW = 12;

/** What a table by groups leaves out: cases without a value, seldom values, and rows that are shown when asked for. */
export function BelowRows({
  table,
  by,
  isAll,
  onAll,
}: {
  table: { without: number; seldom: number; rows: readonly unknown[] };
  by: Dimension;
  isAll: boolean;
  onAll: (isAll: boolean) => void;
}) {
  const { t } = useWords();
  const format = useFormat();
  const { without, seldom, rows } = table;
  return (
    <>
      {without > 0 && (
        <p className="note note-below">{t('follow.without', { n: format.count(without), by: t(`follow.by-${by}`) })}</p>
      )}
      {seldom > 0 && <p className="note note-below">{t('follow.seldom', { n: format.count(seldom) })}</p>}
      {rows.length > FEW && (
        <button type="button" className="link second" aria-expanded={isAll} onClick={() => onAll(!isAll)}>
          {isAll ? t('follow.fewer') : t('follow.more', { n: format.count(rows.length) })}
        </button>
      )}
    </>
  );
}
