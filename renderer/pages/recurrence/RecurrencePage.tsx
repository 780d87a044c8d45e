import type { FollowUp } from '../../../shared/model/follow-up.ts';
import { Section } from '../../ui/Section.tsx';
import { useCall } from '../../client/use-call.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { NextEventPart } from '../loyalty/NextEventPart.tsx';
import { FollowUpGate } from '../metric/FollowUpGate.tsx';
import { MetricRows } from '../metric/MetricRows.tsx';
import { MetricsBy } from '../metric/MetricsBy.tsx';
import { readingOf } from '../metric/answer-text.ts';
import { PartsBy } from '../parts/PartsBy.tsx';
import { partsThere } from '../parts/parts-there.ts';
import { RepeatDaysDialog } from '../settings/RepeatDaysDialog.tsx';
import { SettingDone } from '../settings/SettingDone.tsx';
import { SettingHistory } from '../settings/SettingHistory.tsx';
import { useSettings } from '../settings/use-settings.ts';
import { FailureTable } from './FailureTable.tsx';
import { MeanCurveFigure } from './MeanCurveFigure.tsx';

const RATES = [
  'reopen-rate',
  'repeat-contact-7',
  'repeat-complaint-30',
  'repeat-complaint-90',
  'repeat-complaint-180',
  'double-deviation',
  'customer-known',
] as const;
const BY = [
  'repeat-complaint-90',
  'repeat-contact-7',
  'reopen-rate',
  'double-deviation',
  'time-to-next-complaint',
] as const;
const PARTS = ['next-complaint', 'mean-complaints', 'failures'] as const;
const KINDS = ['repeat-days'] as const;

/** Do the same things happen to the same people? */
export function RecurrencePage() {
  return <FollowUpGate>{(followUp) => <RecurrenceView followUp={followUp} />}</FollowUpGate>;
}

function RecurrenceView({ followUp }: { followUp: FollowUp }) {
  const { t } = useWords();
  const format = useFormat();
  const settings = useSettings();
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  const { nextComplaint, meanComplaints, failures, repeatDays } = followUp.recurrence;
  return (
    <>
      <header className="page-head">
        <h1>{t('recurrence.title')}</h1>
        <p className="page-facts">
          {followUp.asOf !== null && t('recurrence.facts', { asOf: format.instant(followUp.asOf, zone) })}
        </p>
      </header>
      <Section title={t('recurrence.rates')} note={t('recurrence.ratesNote')}>
        <MetricRows metrics={followUp.metrics} ids={RATES} />
        <p className="note note-below">
          {t('recurrence.w', { days: format.count(repeatDays) })}{' '}
          <RepeatDaysDialog settings={settings} current={repeatDays} />
        </p>
        <SettingDone settings={settings} />
        <SettingHistory kinds={KINDS} settings={settings} />
      </Section>
      <div className="halves">
        <NextEventPart
          title={t('next.complaint')}
          note={t('next.complaintNote')}
          axis={t('next.complaintAxis')}
          event={nextComplaint}
          metric="time-to-next-complaint"
          definition={readingOf(followUp.metrics, 'time-to-next-complaint')?.definition ?? ''}
        />
        <MeanCurveFigure curve={meanComplaints} />
      </div>
      <FailureTable failures={failures} />
      <MetricsBy metrics={followUp.metrics} ids={BY} />
      <PartsBy parts={partsThere(PARTS, followUp)} />
    </>
  );
}
