import type { Absent, DurationSummary } from '../../../shared/model/analysis.ts';
import type { ClockReading, FollowUp } from '../../../shared/model/follow-up.ts';
import type { ClockName } from '../../../shared/model/setting.ts';
import { metricLabel } from '../../../shared/words/metric-words.ts';
import { openingWords } from '../../../shared/words/opening-hours.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { useCall } from '../../client/use-call.ts';
import { isAbsent } from '../../ui/is-absent.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { lastWho } from '../../ui/who.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { SlowestLink } from '../cases/WaitingLinks.tsx';
import { HoursDialog } from './HoursDialog.tsx';
import { SettingDone } from './SettingDone.tsx';
import { SettingHistory } from './SettingHistory.tsx';
import { useSettings } from './use-settings.ts';

const KINDS = ['opening-hours', 'clock'] as const;

/** Which clock durations run on, the other one beside it, and changing the opening hours. */
export function ClockPart({ recovery }: { recovery: FollowUp['recovery'] }) {
  const { t, lang } = useWords();
  const settings = useSettings();
  const info = useCall('app.info', {});
  const { clocks, openingHours } = recovery;
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  const other = clocks.inForce === 'calendar' ? 'business' : 'calendar';
  const hours = openingHours === null ? '' : openingWords(openingHours, lang);
  return (
    <section className="clock-part" aria-label={t('setting.title')}>
      <p className="note">
        {clocks.inForce === 'calendar' ? t('setting.clock-line-calendar') : t('setting.clock-line-business', { hours })}{' '}
        {openingHours !== null && (
          <>
            <button
              type="button"
              className="link"
              onClick={() => void settings.set({ kind: 'clock', clock: other }, '', lastWho())}
            >
              {t(other === 'business' ? 'setting.use-business' : 'setting.use-calendar')}
            </button>
            {' · '}
          </>
        )}
        <HoursDialog settings={settings} current={openingHours} zone={zone} />
      </p>
      {openingHours !== null && <Both calendar={clocks.calendar} business={clocks.business} hours={hours} />}
      <SettingDone settings={settings} />
      <SettingHistory kinds={KINDS} settings={settings} />
    </section>
  );
}

function Both({
  calendar,
  business,
  hours,
}: {
  calendar: ClockReading;
  business: ClockReading | Absent;
  hours: string;
}) {
  const { t, lang } = useWords();
  if (isAbsent(business)) return <p className="note">{reasonWords(business.why, lang)}</p>;
  return (
    <table className="table table-tight clocks">
      <thead>
        <tr>
          <th>{t('setting.clock')}</th>
          <th className="number">{t('clocks.resolution-median')}</th>
          <th className="number">{t('clocks.resolution-p90')}</th>
          <th className="number">{t('clocks.response-median')}</th>
          <th className="number">{t('clocks.response-p90')}</th>
        </tr>
      </thead>
      <tbody>
        <ClockRow name={t('clocks.calendar')} reading={calendar} clock="calendar" />
        <ClockRow name={t('clocks.business', { hours })} reading={business} clock="business" />
      </tbody>
    </table>
  );
}

function ClockRow({ name, reading, clock }: { name: string; reading: ClockReading; clock: ClockName }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <Times summary={reading.resolution} metric="time-to-resolution" clock={clock} />
      <Times summary={reading.firstResponse} metric="time-to-first-response" clock={clock} />
    </tr>
  );
}

function Times({ summary, metric, clock }: { summary: DurationSummary | Absent; metric: string; clock: ClockName }) {
  const { t, lang } = useWords();
  const format = useFormat();
  if (isAbsent(summary))
    return (
      <>
        <td className="number soft">–</td>
        <td className="number soft">–</td>
      </>
    );
  const title = metricLabel(metric, lang);
  return (
    <>
      <td className="number strong">
        {summary.medianMs === null ? (
          t('cluster.notReached')
        ) : (
          <CasesLink selection={{ of: 'metric', metric, answer: 'counted' }} name={title}>
            {format.duration(summary.medianMs)}
          </CasesLink>
        )}
      </td>
      <td className="number">
        <SlowestLink ms={summary.p90Ms} metric={metric} title={title} clock={clock} />
      </td>
    </>
  );
}
