import { NO_NAME, type TaxonomyField, type TaxonomyState } from '../../../shared/model/taxonomy.ts';
import { namesWords } from '../../../shared/words/taxonomy-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { DecisionDialog } from '../decisions/DecisionDialog.tsx';
import { NameForm } from './NameForm.tsx';
import { SplitForm } from './SplitForm.tsx';
import type { EditTaxonomy } from './use-taxonomy.ts';

/** What can be done with the chosen values. The line keeps its place while nothing is chosen. */
export function ValueActions({
  field,
  names,
  chosen,
  state,
  edit,
  onDone,
}: {
  field: TaxonomyField;
  /** Names of the chosen values, the largest first. */
  names: readonly string[];
  chosen: number;
  state: TaxonomyState;
  edit: EditTaxonomy;
  onDone: () => void;
}) {
  const { t, count, lang } = useWords();
  const [first = ''] = names;
  const known = state.names[field].map(({ name }) => name).filter((name) => name !== NO_NAME);
  const said = namesWords(names, lang);
  const end = (close: () => void) => () => {
    close();
    onDone();
  };
  if (chosen === 0) return <p className="value-actions second">{t('taxonomy.note')}</p>;
  return (
    <p className="value-actions second">
      <span>{count('taxonomy.selected', chosen)}</span>
      <DecisionDialog
        open={t(names.length > 1 ? 'taxonomy.merge' : 'taxonomy.rename')}
        openName={`${t(names.length > 1 ? 'taxonomy.merge' : 'taxonomy.rename')} ${said}`}
      >
        {(close) => (
          <NameForm
            title={names.length > 1 ? t('taxonomy.merge-title') : t('taxonomy.rename-title', { name: first })}
            what={said}
            proposed={first === NO_NAME ? '' : first}
            names={known}
            contentFor={(to) => ({ kind: 'rename', field, from: names, to })}
            edit={edit}
            onDone={end(close)}
          />
        )}
      </DecisionDialog>
      {names.length === 1 && (
        <DecisionDialog open={t('taxonomy.split')} openName={`${t('taxonomy.split')} ${said}`}>
          {(close) => <SplitForm field={field} from={first} edit={edit} onDone={end(close)} />}
        </DecisionDialog>
      )}
      {field === 'category' && (
        <DecisionDialog open={t('taxonomy.place')} openName={`${t('taxonomy.place')} ${said}`}>
          {(close) => (
            <NameForm
              title={t('taxonomy.place-title')}
              what={t('taxonomy.place-what', { names: said })}
              proposed=""
              names={state.names.touchpoint.map(({ name }) => name).filter((name) => name !== NO_NAME)}
              contentFor={(touchpoint) => ({ kind: 'place', categories: names, touchpoint })}
              edit={edit}
              onDone={end(close)}
            />
          )}
        </DecisionDialog>
      )}
      <button type="button" className="link" onClick={onDone}>
        {t('taxonomy.clear')}
      </button>
    </p>
  );
}
