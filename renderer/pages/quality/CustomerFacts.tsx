import type { QualityReport } from '../../../shared/model/quality.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from './CasesLink.tsx';

/** How many cases can be followed by customer. */
export function CustomerFacts({ report }: { report: QualityReport }) {
  const { t } = useWords();
  const format = useFormat();
  const { known, of, pooledKeys, pooledCases } = report.customers;
  return (
    <Section title={t('quality.customers')}>
      <p>
        {known === 0
          ? t('quality.customersNone')
          : t('quality.customersLine', {
              known: format.count(known),
              of: format.count(of),
              share: format.share(known / of),
            })}{' '}
        {known > 0 && known < of && (
          <>
            <CasesLink which={{ kind: 'missing', field: 'customer' }} n={of - known} name={t('quality.customers')} />{' '}
            <span className="soft">{t('quality.customersLack')}</span>
          </>
        )}
      </p>
      {pooledKeys > 0 && (
        <p>
          <CasesLink which={{ kind: 'pooled' }} n={pooledCases} name={t('quality.pooledName')} />{' '}
          <span className="soft">{t('quality.pooled', { keys: format.count(pooledKeys) })}</span>
        </p>
      )}
    </Section>
  );
}
