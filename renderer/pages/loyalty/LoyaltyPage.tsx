import type { Absent, Analysis, Proportion } from '../../../shared/model/analysis.ts';
import { formatProportion } from '../../../shared/words/format.ts';
import { AnalysisGate } from '../../ui/AnalysisGate.tsx';
import { isAbsent } from '../../ui/is-absent.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { LoyaltyBySpeed } from './LoyaltyBySpeed.tsx';

/** Whether people come back, and how that goes with the speed of recovery. */
export function LoyaltyPage() {
  return <AnalysisGate>{(analysis) => <LoyaltyView analysis={analysis} />}</AnalysisGate>;
}

function LoyaltyView({ analysis }: { analysis: Analysis }) {
  const { t } = useWords();
  const format = useFormat();
  const { loyalty, recurrence, pooledKeys } = analysis;
  return (
    <>
      <header className="page-head">
        <h1>{t('loyalty.title')}</h1>
        <p className="page-facts">{t('loyalty.facts')}</p>
      </header>
      <dl className="facts facts-page">
        <Share name={t('loyalty.again')} value={loyalty.repeatPurchase90} />
        <Share name={t('loyalty.unresolved')} value={loyalty.repeatPurchaseUnresolved90} />
        <Share name={t('loyalty.repeat')} value={recurrence.repeat90} />
        <Share name={t('loyalty.key')} value={recurrence.keyShare} />
      </dl>
      {pooledKeys.length > 0 && (
        <p className="note note-below">
          {t('loyalty.pooled', {
            keys: pooledKeys.map(({ key, cases }) => `${key} (${format.count(cases)})`).join(', '),
          })}
        </p>
      )}
      <LoyaltyBySpeed bands={loyalty.repeatPurchaseBySpeed} />
    </>
  );
}

function Share({ name, value }: { name: string; value: Proportion | Absent }) {
  const { lang } = useWords();
  return (
    <div>
      <dt>{name}</dt>
      {isAbsent(value) ? (
        <dd className="second">{value.why}</dd>
      ) : (
        <dd className="strong">{formatProportion(value, lang)}</dd>
      )}
    </div>
  );
}
