import { Link } from '@tanstack/react-router';
import type { TaxonomyField } from '../../../shared/model/taxonomy.ts';
import { TAXONOMY_FIELDS } from '../../../shared/model/taxonomy.ts';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { sharedView } from '../address/view-search.ts';
import { OrphanList } from './OrphanList.tsx';
import { ReCodingAlarms } from './ReCodingAlarms.tsx';
import { SuggestionList } from './SuggestionList.tsx';
import { TaxonomyDoneLine } from './TaxonomyDoneLine.tsx';
import { TaxonomyHistory } from './TaxonomyHistory.tsx';
import { useTaxonomy } from './use-taxonomy.ts';
import { ValueTable } from './ValueTable.tsx';

/** What raw categories and touchpoints are called: alarms, suggestions, every value, every change. */
export function TaxonomyPage() {
  const { t } = useWords();
  const { view, change } = useView();
  const edit = useTaxonomy();
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  const state = useCall('taxonomy.read', {});
  const field: TaxonomyField = view.show === 'touchpoint' ? 'touchpoint' : 'category';
  return (
    <>
      <header className="page-head">
        <h1>
          <Link to="/data" search={sharedView} className="crumb">
            {t('taxonomy.back')}
          </Link>{' '}
          <span className="soft">/</span> {t('taxonomy.title')}
        </h1>
      </header>
      <div className="tabs" role="group" aria-label={t('taxonomy.fields')}>
        {TAXONOMY_FIELDS.map((one) => (
          <button
            key={one}
            type="button"
            className="tab"
            aria-pressed={one === field}
            onClick={() => change(({ q: _q, ...rest }) => ({ ...rest, show: one }), false)}
          >
            {t(`taxonomy.${one}`)}
          </button>
        ))}
      </div>
      <TaxonomyDoneLine edit={edit} />
      <ReCodingAlarms edit={edit} />
      <SuggestionList key={`suggestions ${field}`} field={field} edit={edit} />
      <Awaited call={state}>
        {(value) => (
          <>
            <OrphanList orphans={value.orphans} />
            <ValueTable key={`values ${field}`} field={field} state={value} edit={edit} />
            <TaxonomyHistory changes={value.changes} zone={zone} edit={edit} />
          </>
        )}
      </Awaited>
    </>
  );
}
