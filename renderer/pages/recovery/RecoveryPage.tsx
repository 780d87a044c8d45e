import type { Analysis } from '../../../shared/model/analysis.ts';
import { AnalysisGate } from '../../ui/AnalysisGate.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { RecoveryByMonth } from './RecoveryByMonth.tsx';
import { WaitingFigure } from './WaitingFigure.tsx';

/** How fast it is put right: curves with open cases censored, months, and the naive figures beside them. */
export function RecoveryPage() {
  return <AnalysisGate>{(analysis) => <RecoveryView analysis={analysis} />}</AnalysisGate>;
}

function RecoveryView({ analysis }: { analysis: Analysis }) {
  const { t } = useWords();
  const format = useFormat();
  const { recovery, asOf, zone } = analysis;
  return (
    <>
      <header className="page-head">
        <h1>{t('recovery.title')}</h1>
        <p className="page-facts">{asOf !== null && t('recovery.facts', { asOf: format.instant(asOf, zone) })}</p>
      </header>
      <div className="halves page-body">
        <WaitingFigure
          title={t('recovery.resolution')}
          summary={recovery.resolution}
          curve={recovery.curves?.resolution ?? null}
        />
        <WaitingFigure
          title={t('recovery.firstResponse')}
          summary={recovery.firstResponse}
          curve={recovery.curves?.firstResponse ?? null}
        />
      </div>
      <RecoveryByMonth analysis={analysis} />
    </>
  );
}
