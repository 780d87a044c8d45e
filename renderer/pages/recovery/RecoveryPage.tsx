import type { Analysis } from '../../../shared/model/analysis.ts';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import { AnalysisGate } from '../../ui/AnalysisGate.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { FollowUpGate } from '../metric/FollowUpGate.tsx';
import { isAbsent } from '../../ui/is-absent.ts';
import { AbsentParts } from '../metric/AbsentParts.tsx';
import { MetricRows } from '../metric/MetricRows.tsx';
import { MetricsBy } from '../metric/MetricsBy.tsx';
import { PartsBy } from '../parts/PartsBy.tsx';
import { partsThere } from '../parts/parts-there.ts';
import { ClockPart } from '../settings/ClockPart.tsx';
import { BacklogPart } from './BacklogPart.tsx';
import { CompensationPart } from './CompensationPart.tsx';
import { Ladder } from './Ladder.tsx';
import { MonthFigure } from './MonthFigure.tsx';
import { PeriodFigure } from './PeriodFigure.tsx';
import { RecoveryByMonth } from './RecoveryByMonth.tsx';
import { WaitingFigure } from './WaitingFigure.tsx';

const QUALITY = [
  'resolution-within-target',
  'first-response-within-target',
  'resolved-60-seconds',
  'resolved-same-day',
  'promise-kept',
  're-promises',
  'bad-news-lead-time',
  'channel-match',
  'channel-switches',
  'first-contact-resolution',
  'triad-apology',
  'triad-ownership',
  'triad-gesture',
  'triad-complete',
  'fix-only',
  'owners-per-case',
  'single-owner',
  'resolved-by-first-owner',
  'escalation-rate',
  'approval-rate',
  'approval-wait',
  'escalated-within-authority',
  'policy-block-rate',
  'compensation-given',
  'compensation-amount',
  'written-confirmation',
  'loop-closed',
  'satisfaction-mean',
  'satisfied-share',
  'satisfaction-response',
] as const;
const PARTS = ['ladder', 'backlog', 'resolution-compared', 'first-response-compared', 'compensation'] as const;
const SPEED = ['time-to-resolution', 'time-to-first-response'] as const;

/** How fast and how well it is put right: open cases censored, the reported period against its baseline, naive figures beside. */
export function RecoveryPage() {
  return (
    <AnalysisGate>
      {(analysis) => (
        <FollowUpGate>{(followUp) => <RecoveryView analysis={analysis} followUp={followUp} />}</FollowUpGate>
      )}
    </AnalysisGate>
  );
}

function RecoveryView({ analysis, followUp }: { analysis: Analysis; followUp: FollowUp }) {
  const { t } = useWords();
  const format = useFormat();
  const { recovery, asOf, zone } = analysis;
  const { comparison, ladder, backlog, compensation } = followUp.recovery;
  const definition = (id: string): string => followUp.metrics.find((one) => one.id === id)?.definition ?? '';
  return (
    <>
      <header className="page-head">
        <h1>{t('recovery.title')}</h1>
        <p className="page-facts">{asOf !== null && t('recovery.facts', { asOf: format.instant(asOf, zone) })}</p>
      </header>
      <ClockPart recovery={followUp.recovery} />
      <AbsentParts
        parts={[
          { title: t('recovery.against', { of: t('recovery.resolution') }), part: comparison.resolution },
          { title: t('recovery.against', { of: t('recovery.firstResponse') }), part: comparison.firstResponse },
          { title: t('recovery.resolution'), part: recovery.resolution },
          { title: t('recovery.firstResponse'), part: recovery.firstResponse },
          { title: t('ladder.title'), part: ladder },
          { title: t('backlog.title'), part: backlog },
        ]}
      />
      <div className="halves page-body">
        {!isAbsent(comparison.resolution) && (
          <PeriodFigure
            title={t('recovery.resolution')}
            metric="time-to-resolution"
            definition={definition('time-to-resolution')}
            comparison={comparison.resolution}
          />
        )}
        {!isAbsent(comparison.firstResponse) && (
          <PeriodFigure
            title={t('recovery.firstResponse')}
            metric="time-to-first-response"
            definition={definition('time-to-first-response')}
            comparison={comparison.firstResponse}
          />
        )}
      </div>
      {(!isAbsent(recovery.resolution) || !isAbsent(recovery.firstResponse)) && (
        <h2 className="part-title">{t('recovery.allCases')}</h2>
      )}
      <div className="halves">
        {!isAbsent(recovery.resolution) && (
          <WaitingFigure
            title={t('recovery.resolution')}
            metric="time-to-resolution"
            definition={definition('time-to-resolution')}
            summary={recovery.resolution}
            curve={recovery.curves?.resolution ?? null}
          />
        )}
        {!isAbsent(recovery.firstResponse) && (
          <WaitingFigure
            title={t('recovery.firstResponse')}
            metric="time-to-first-response"
            definition={definition('time-to-first-response')}
            summary={recovery.firstResponse}
            curve={recovery.curves?.firstResponse ?? null}
          />
        )}
      </div>
      <div className="halves">
        <MonthFigure analysis={analysis} of="resolution" />
        <MonthFigure analysis={analysis} of="firstResponse" />
      </div>
      <div className="halves spaced">
        {!isAbsent(ladder) && <Ladder ladder={ladder} />}
        {!isAbsent(backlog) && <BacklogPart backlog={backlog} />}
      </div>
      <Section title={t('recovery.quality')} note={t('recovery.qualityNote')}>
        <MetricRows metrics={followUp.metrics} ids={QUALITY} />
      </Section>
      {!isAbsent(compensation) && <CompensationPart compensation={compensation} />}
      <MetricsBy metrics={followUp.metrics} ids={[...SPEED, ...QUALITY]} />
      <PartsBy parts={partsThere(PARTS, followUp)} />
      <RecoveryByMonth analysis={analysis} />
    </>
  );
}
