import type { Absent, Analysis, Proportion } from '../../../shared/model/analysis.ts';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import { formatProportion } from '../../../shared/words/format.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { AnalysisGate } from '../../ui/AnalysisGate.tsx';
import { isAbsent } from '../../ui/is-absent.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { FollowUpGate } from '../metric/FollowUpGate.tsx';
import { AbsentParts } from '../metric/AbsentParts.tsx';
import { MetricRows } from '../metric/MetricRows.tsx';
import { MetricsBy } from '../metric/MetricsBy.tsx';
import { readingOf } from '../metric/answer-text.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { PartsBy } from '../parts/PartsBy.tsx';
import { partsThere } from '../parts/parts-there.ts';
import { AssumptionTable } from '../settings/AssumptionTable.tsx';
import { CohortFigure } from './CohortFigure.tsx';
import { DoseForest } from './DoseForest.tsx';
import { DriverTable } from './DriverTable.tsx';
import { IcebergPart } from './IcebergPart.tsx';
import { NextEventPart } from './NextEventPart.tsx';
import { ParadoxBox } from './ParadoxBox.tsx';
import { PromptEffective } from './PromptEffective.tsx';
import { RevenuePart } from './RevenuePart.tsx';

const RATES = [
  'repeat-purchase-30',
  'repeat-purchase-60',
  'repeat-purchase-90',
  'repeat-purchase-180',
  'repeat-purchase-365',
  'repeat-purchase-unresolved-30',
  'repeat-purchase-unresolved-60',
  'repeat-purchase-unresolved-90',
  'repeat-purchase-unresolved-180',
  'repeat-purchase-unresolved-365',
  'time-to-next-purchase',
  'time-to-next-purchase-from-receipt',
] as const;
const UNRESOLVED = /^repeat-purchase-unresolved-(?!90$)/;
const BY = [
  'repeat-purchase-90',
  'repeat-purchase-180',
  'repeat-purchase-365',
  'repeat-purchase-unresolved-90',
  'time-to-next-purchase',
  'time-to-next-purchase-from-receipt',
] as const;

const PARTS = [
  'baseline',
  'dose-response',
  'prompt-effective',
  'cohorts',
  'next-purchase',
  'revenue-at-risk',
  'drivers',
] as const;

/** Whether people come back: against their like, by speed of recovery, over time, in money. */
export function LoyaltyPage() {
  return (
    <AnalysisGate>
      {(analysis) => (
        <FollowUpGate>{(followUp) => <LoyaltyView analysis={analysis} followUp={followUp} />}</FollowUpGate>
      )}
    </AnalysisGate>
  );
}

function LoyaltyView({ analysis, followUp }: { analysis: Analysis; followUp: FollowUp }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const { recurrence, pooledKeys } = analysis;
  const { iceberg } = followUp;
  const { baseline, doseResponse, promptEffective, cohorts, revenueAtRisk, drivers, nextPurchase, buyers } =
    followUp.loyalty;
  const isFromReceipt = readingOf(followUp.metrics, 'time-to-next-purchase')?.why !== null;
  const nextMetric = isFromReceipt ? 'time-to-next-purchase-from-receipt' : 'time-to-next-purchase';
  return (
    <>
      <header className="page-head">
        <h1>{t('loyalty.title')}</h1>
        <p className="page-facts">{t('loyalty.facts')}</p>
      </header>
      <AbsentParts
        parts={[
          { title: t('paradox.title'), part: baseline },
          { title: t('loyalty.bySpeed'), part: doseResponse },
          { title: t('cohort.title'), part: cohorts },
          { title: t('prompt.title'), part: promptEffective },
          { title: t('revenue.title'), part: revenueAtRisk },
          { title: t('driver.title'), part: drivers },
          { title: t('next.purchase'), part: nextPurchase },
          { title: t('iceberg.title'), part: iceberg },
        ]}
      />
      {!isAbsent(baseline) && <ParadoxBox baseline={baseline} />}
      <div className="halves">
        {!isAbsent(doseResponse) && <DoseForest rows={doseResponse} baseline={baseline} />}
        {!isAbsent(cohorts) && <CohortFigure cohorts={cohorts} />}
      </div>
      <div className="halves">
        {!isAbsent(promptEffective) && <PromptEffective cells={promptEffective} />}
        {!isAbsent(revenueAtRisk) && <RevenuePart revenue={revenueAtRisk} />}
      </div>
      {!isAbsent(drivers) && <DriverTable drivers={drivers} />}
      <div className="halves">
        {!isAbsent(nextPurchase) && (
          <NextEventPart
            title={t('next.purchase')}
            note={t('next.purchaseNote')}
            axis={t(isFromReceipt ? 'next.complaintAxis' : 'next.purchaseAxis')}
            event={nextPurchase}
            metric={nextMetric}
            definition={readingOf(followUp.metrics, nextMetric)?.definition ?? ''}
          />
        )}
        <Section title={t('loyalty.rates')}>
          <MetricRows metrics={followUp.metrics} ids={ratesOf(followUp)} />
          {!isAbsent(buyers) && (
            <p className="note note-below">{t('loyalty.buyers', { share: formatProportion(buyers, lang) })}</p>
          )}
        </Section>
      </div>
      <MetricsBy metrics={followUp.metrics} ids={BY} />
      <PartsBy parts={partsThere(PARTS, followUp)} nextPurchase={nextMetric} />
      {!isAbsent(iceberg) && <IcebergPart iceberg={iceberg} failures={followUp.knownFailures} />}
      <AssumptionTable assumptions={followUp.assumptions} />
      <p className="note">
        <KeyShare value={recurrence.keyShare} />{' '}
        {pooledKeys.length > 0 &&
          t('loyalty.pooled', {
            keys: pooledKeys.map(({ key, cases }) => `${key} (${format.count(cases)})`).join(', '),
          })}
      </p>
    </>
  );
}

/** Where nothing is unresolved for long, one row says so, not five. */
function ratesOf({ metrics }: FollowUp): string[] {
  return RATES.filter((id) => !UNRESOLVED.test(id) || readingOf(metrics, id)?.why === null);
}

function KeyShare({ value }: { value: Proportion | Absent }) {
  const { t, lang } = useWords();
  return (
    <>
      {t('loyalty.key')}:{' '}
      {isAbsent(value) ? (
        reasonWords(value.why, lang)
      ) : (
        <CasesLink selection={{ of: 'metric', metric: 'customer-known', answer: 'yes' }} name={t('loyalty.key')}>
          {formatProportion(value, lang)}
        </CasesLink>
      )}
      .
    </>
  );
}
