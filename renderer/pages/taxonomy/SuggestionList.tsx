import type { Suggestion, TaxonomyField } from '../../../shared/model/taxonomy.ts';
import { namesWords } from '../../../shared/words/taxonomy-words.ts';
import { useState } from 'react';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import type { EditTaxonomy } from './use-taxonomy.ts';

const STEP = 10;

/** Names that look like one, each to be accepted or dismissed for good. */
export function SuggestionList({ field, edit }: { field: TaxonomyField; edit: EditTaxonomy }) {
  const { t } = useWords();
  const format = useFormat();
  const [limit, setLimit] = useState(STEP);
  const suggestions = useCall('taxonomy.suggest', { field });
  return (
    <Section title={t('taxonomy.suggested')} note={t('taxonomy.suggestedNote')}>
      <Awaited
        call={suggestions}
        isEmpty={(list) => list.length === 0}
        empty={<p className="empty-line">{t('taxonomy.suggestedNone')}</p>}
      >
        {(list) => (
          <>
            <ul className="suggestions">
              {list.slice(0, limit).map((one) => (
                <SuggestionItem key={one.names.map(({ name }) => name).join('\u0000')} suggestion={one} edit={edit} />
              ))}
            </ul>
            {list.length > limit && (
              <button type="button" className="link second" onClick={() => setLimit(list.length)}>
                {t('quality.more', { n: format.count(list.length) })}
              </button>
            )}
          </>
        )}
      </Awaited>
    </Section>
  );
}

function SuggestionItem({ suggestion, edit }: { suggestion: Suggestion; edit: EditTaxonomy }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const { field, names, to, reasons } = suggestion;
  const all = names.map(({ name }) => name);
  const said = namesWords(all, lang);
  const why = reasons.map((reason) => t(`taxonomy.like.${reason}`)).join(', ');
  const dismissed = all.length > 1 ? all : [...all, to];
  return (
    <li>
      <span className="suggestion-names">
        {names.map(({ name, n }) => (
          <span key={name} className="suggestion-name">
            <span className="raw">{name}</span> <span className="soft">{format.count(n)}</span>
          </span>
        ))}
      </span>
      <span className="second">{why}</span>
      <span className="suggestion-actions second">
        <button
          type="button"
          className="link"
          disabled={edit.isBusy}
          aria-label={t('taxonomy.acceptName', { to, names: said })}
          onClick={() =>
            void edit.change({ kind: 'rename', field, from: all, to }, t('taxonomy.why.accepted', { reasons: why }))
          }
        >
          {t('taxonomy.accept', { to })}
        </button>
        {' · '}
        <button
          type="button"
          className="link"
          disabled={edit.isBusy}
          aria-label={t('taxonomy.dismissName', { names: said })}
          onClick={() => void edit.change({ kind: 'dismiss', field, names: dismissed }, '')}
        >
          {t('taxonomy.dismiss')}
        </button>
      </span>
    </li>
  );
}
