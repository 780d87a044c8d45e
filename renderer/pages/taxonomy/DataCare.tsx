import { Link } from '@tanstack/react-router';
import { useCall } from '../../client/use-call.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { sharedView } from '../address/view-search.ts';
import { OrphanList } from './OrphanList.tsx';
import { ReCodingAlarms } from './ReCodingAlarms.tsx';
import { TaxonomyDoneLine } from './TaxonomyDoneLine.tsx';
import { useTaxonomy } from './use-taxonomy.ts';

/** On the Data page: re-coding alarms, decisions that lost their cluster, and the ways to taxonomy and data quality. */
export function DataCare() {
  const { t, count } = useWords();
  const format = useFormat();
  const edit = useTaxonomy();
  const info = useCall('app.info', {});
  const hasCases = info.state === 'data' && info.value.store.cases > 0;
  const taxonomy = useCall('taxonomy.read', {}, { isEnabled: hasCases });
  if (!hasCases) return null;
  const state = taxonomy.state === 'data' ? taxonomy.value : null;
  const inForce = state?.changes.filter(({ undoneAt }) => undoneAt === null).length ?? 0;
  return (
    <>
      <TaxonomyDoneLine edit={edit} />
      <ReCodingAlarms edit={edit} />
      <OrphanList orphans={state?.orphans ?? []} />
      <Section title={t('taxonomy.care')}>
        <p className="care-links">
          <Link to="/data/taxonomy" search={sharedView}>
            {t('taxonomy.open')}
          </Link>
          <Link to="/data/quality" search={sharedView}>
            {t('taxonomy.quality')}
          </Link>
        </p>
        {state !== null && (
          <p className="note">
            {t('taxonomy.summary', {
              categories: format.count(state.values.category.total),
              touchpoints: format.count(state.values.touchpoint.total),
              changes: count('taxonomy.changes', inForce),
            })}
          </p>
        )}
      </Section>
    </>
  );
}
