import type { TaxonomyChange } from '../../../shared/model/taxonomy.ts';
import { shortName } from '../../../shared/words/short-name.ts';
import { taxonomyWords } from '../../../shared/words/taxonomy-words.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import type { EditTaxonomy } from './use-taxonomy.ts';

/** The audit trail: every change, newest first, with its reason and its undo. */
export function TaxonomyHistory({
  changes,
  zone,
  edit,
}: {
  changes: readonly TaxonomyChange[];
  zone: string;
  edit: EditTaxonomy;
}) {
  const { t } = useWords();
  return (
    <Section title={t('taxonomy.history')} note={t('taxonomy.historyNote')}>
      {changes.length === 0 ? (
        <p className="empty-line">{t('taxonomy.historyNone')}</p>
      ) : (
        <ul className="decisions" aria-label={t('taxonomy.history')}>
          {changes.toReversed().map((change) => (
            <HistoryItem key={change.id} change={change} zone={zone} edit={edit} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function HistoryItem({ change, zone, edit }: { change: TaxonomyChange; zone: string; edit: EditTaxonomy }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const name = taxonomyWords(change.content, lang);
  const date = format.instantShort(change.madeAt, zone);
  const by = change.who === '' ? date : t('decided.by', { who: change.who, date });
  return (
    <li className={change.undoneAt === null ? '' : 'is-undone'}>
      <span className="decision-what">{name}</span>
      {change.reason !== '' && <span className="decision-why">{change.reason}</span>}
      <span className="second">
        {by}
        {' · '}
        {change.undoneAt === null ? (
          <button
            type="button"
            className="link"
            disabled={edit.isBusy}
            aria-label={t('taxonomy.undoName', { name: shortName(name, 100) })}
            onClick={() => void edit.undo(change.id)}
          >
            {t('taxonomy.undo')}
          </button>
        ) : (
          t('taxonomy.undone', { date: format.instantShort(change.undoneAt, zone) })
        )}
      </span>
    </li>
  );
}
