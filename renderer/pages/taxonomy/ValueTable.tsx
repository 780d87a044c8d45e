import { useMemo, useState } from 'react';
import type { RawValue, TaxonomyField, TaxonomyState } from '../../../shared/model/taxonomy.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { CasesLink } from '../quality/CasesLink.tsx';
import { namesOf, searchValues } from './search-values.ts';
import type { EditTaxonomy } from './use-taxonomy.ts';
import { ValueActions } from './ValueActions.tsx';

const STEP = 40;

/** Every value of a field as the exports have it, and what it is called; chosen ones can be merged, renamed, split. */
export function ValueTable({ field, state, edit }: { field: TaxonomyField; state: TaxonomyState; edit: EditTaxonomy }) {
  const { t } = useWords();
  const format = useFormat();
  const { view, change } = useView();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [limit, setLimit] = useState(STEP);
  const { rows, total } = state.values[field];
  const found = useMemo(() => searchValues(rows, view.q ?? ''), [rows, view.q]);
  const toggle = (value: string): void => {
    const next = new Set(chosen);
    if (!next.delete(value)) next.add(value);
    setChosen(next);
  };
  const search = (
    <input
      type="search"
      className="field search"
      aria-label={t('taxonomy.search')}
      placeholder={t('taxonomy.search')}
      defaultValue={view.q ?? ''}
      onChange={(event) => {
        const q = event.target.value;
        change(({ q: _q, ...rest }) => (q === '' ? rest : { ...rest, q }), false);
      }}
    />
  );
  return (
    <Section
      title={t(`taxonomy.${field}`)}
      note={total > rows.length ? t('taxonomy.notAll', { n: format.count(rows.length), all: format.count(total) }) : ''}
      aside={search}
    >
      <ValueActions
        field={field}
        names={namesOf(rows, chosen)}
        chosen={chosen.size}
        state={state}
        edit={edit}
        onDone={() => setChosen(new Set())}
      />
      {found.length === 0 ? (
        <p className="empty-line">{t('taxonomy.noMatch')}</p>
      ) : (
        <table className="table table-tight values">
          <thead>
            <tr>
              <th className="col-mark">
                <span className="visually-hidden">{t('taxonomy.select', { name: '' })}</span>
              </th>
              <th>{t('taxonomy.value')}</th>
              <th>{t('taxonomy.called')}</th>
              <th className="number">{t('taxonomy.cases')}</th>
              <th className="number">{t('taxonomy.since')}</th>
              <th className="number">{t('taxonomy.until')}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, limit).map((row) => (
              <ValueRow key={row.value} field={field} row={row} isChosen={chosen.has(row.value)} onToggle={toggle} />
            ))}
          </tbody>
        </table>
      )}
      {found.length > limit && (
        <button type="button" className="link second" onClick={() => setLimit(found.length)}>
          {t('quality.more', { n: format.count(found.length) })}
        </button>
      )}
    </Section>
  );
}

function ValueRow({
  field,
  row,
  isChosen,
  onToggle,
}: {
  field: TaxonomyField;
  row: RawValue;
  isChosen: boolean;
  onToggle: (value: string) => void;
}) {
  const { t } = useWords();
  const format = useFormat();
  const { value, n, names, firstMonth, lastMonth } = row;
  const isSame = names.length === 1 && names[0]?.name === value;
  return (
    <tr className={isChosen ? 'is-chosen' : ''}>
      <td className="col-mark">
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={t('taxonomy.select', { name: value })}
          onChange={() => onToggle(value)}
        />
      </td>
      <td className="raw">{value}</td>
      <td>
        {isSame ? (
          <span className="faint">{t('taxonomy.same')}</span>
        ) : (
          names.map(({ name, n: own }, at) => (
            <span key={name}>
              {at > 0 && ', '}
              <span className="raw strong">{name}</span>
              {names.length > 1 && <span className="soft"> {format.count(own)}</span>}
            </span>
          ))
        )}
      </td>
      <td className="number">
        <CasesLink which={{ kind: 'value', field, value }} n={n} name={value} />
      </td>
      <td className="number soft">{format.periodShort(firstMonth)}</td>
      <td className="number soft">{format.periodShort(lastMonth)}</td>
    </tr>
  );
}
