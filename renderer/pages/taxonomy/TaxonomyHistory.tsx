import type { TaxonomyChange } from '../../../shared/model/taxonomy.ts';
import { taxonomyWords } from '../../../shared/words/taxonomy-words.ts';
import { ChangeHistory } from '../../ui/ChangeHistory.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { EditTaxonomy } from './use-taxonomy.ts';

/** The audit trail of the taxonomy. */
export function TaxonomyHistory({
  changes,
  zone,
  edit,
}: {
  changes: readonly TaxonomyChange[];
  zone: string;
  edit: EditTaxonomy;
}) {
  const { t, lang } = useWords();
  return (
    <Section title={t('taxonomy.history')} note={t('taxonomy.historyNote')}>
      <ChangeHistory
        title={t('taxonomy.history')}
        none={t('taxonomy.historyNone')}
        changes={changes}
        nameOf={(content) => taxonomyWords(content, lang)}
        zone={zone}
        edit={edit}
      />
    </Section>
  );
}
