import type { ClusterDetail } from '../../../shared/model/analysis.ts';
import { BarRow } from '../../ui/BarRow.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';

const SHOWN = 6;

/** The finer categories that the source gives inside the cluster. */
export function Subcategories({ detail }: { detail: ClusterDetail }) {
  const { t } = useWords();
  const format = useFormat();
  const { subcategories } = detail;
  const longest = Math.max(1, ...subcategories.map(({ n }) => n));
  const others = subcategories.slice(SHOWN).reduce((sum, { n }) => sum + n, 0);
  return (
    <Section title={t('cluster.sub')}>
      {subcategories.length === 0 ? (
        <p className="note">{t('cluster.subNone')}</p>
      ) : (
        <ul className="bar-list">
          {subcategories.slice(0, SHOWN).map(({ label, n }) => (
            <BarRow
              key={label}
              label={label}
              share={n / longest}
              value={
                <CasesLink
                  selection={{
                    of: 'group',
                    group: { by: 'subcategory', label },
                    inside: { by: 'cluster', label: detail.cluster.name },
                  }}
                  name={label}
                >
                  {format.count(n)}
                </CasesLink>
              }
            />
          ))}
          {others > 0 && (
            <BarRow label={t('cluster.otherParts')} share={others / longest} value={format.count(others)} />
          )}
        </ul>
      )}
    </Section>
  );
}
