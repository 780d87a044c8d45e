import { shortName } from '../../shared/words/short-name.ts';
import type { EditChanges, KeptChange } from '../client/use-changes.ts';
import { useFormat } from './use-format.ts';
import { useWords } from './use-words.ts';

/** An audit trail: every change, newest first, with who, when and why, and its undo. */
export function ChangeHistory<C>({
  title,
  none,
  changes,
  nameOf,
  zone,
  edit,
}: {
  title: string;
  /** What is said while there is no change. */
  none: string;
  changes: readonly KeptChange<C>[];
  nameOf: (content: C) => string;
  zone: string;
  edit: Pick<EditChanges<C>, 'undo' | 'isBusy'>;
}) {
  const { t } = useWords();
  const format = useFormat();
  if (changes.length === 0) return <p className="empty-line">{none}</p>;
  return (
    <ul className="decisions" aria-label={title}>
      {changes.toReversed().map(({ id, content, reason, who, madeAt, undoneAt }) => {
        const name = nameOf(content);
        const date = format.instantShort(madeAt, zone);
        return (
          <li key={id} className={undoneAt === null ? '' : 'is-undone'}>
            <span className="decision-what">{name}</span>
            {reason !== '' && <span className="decision-why">{reason}</span>}
            <span className="second">
              {who === '' ? date : t('decided.by', { who, date })}
              {' · '}
              {undoneAt === null ? (
                <button
                  type="button"
                  className="link"
                  disabled={edit.isBusy}
                  aria-label={t('decided.undo-name', { name: shortName(name, 100) })}
                  onClick={() => void edit.undo(id)}
                >
                  {t('decided.undo')}
                </button>
              ) : (
                t('decided.undone', { date: format.instantShort(undoneAt, zone) })
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
