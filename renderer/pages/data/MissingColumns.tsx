import { metricLabel } from '../../../shared/words/metric-words.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import type { MetricReading } from '../../../shared/model/follow-up.ts';
import { useCall } from '../../client/use-call.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/use-words.ts';

/** Columns that no import has brought, with the measures that wait for them. */
export function MissingColumns() {
  const { t, lang } = useWords();
  const info = useCall('app.info', {});
  const hasCases = info.state === 'data' && info.value.store.cases > 0;
  const followUp = useCall('followup.read', {}, { isEnabled: hasCases });
  if (followUp.state !== 'data') return null;
  const waiting = byNeed(followUp.value.metrics);
  if (waiting.length === 0) return null;
  return (
    <Section title={t('missing.title')} note={t('missing.note')}>
      <table className="table table-tight">
        <thead>
          <tr>
            <th>{t('missing.needs')}</th>
            <th>{t('missing.metrics')}</th>
          </tr>
        </thead>
        <tbody>
          {waiting.map(([need, ids]) => (
            <tr key={need}>
              <th scope="row">{reasonWords(`needs ${need}`, lang).replace(/^\S+ /, '')}</th>
              <td className="second">{ids.map((id) => metricLabel(id, lang)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** Missing columns in the order of the registry, each with the metrics that need it. */
function byNeed(metrics: readonly MetricReading[]): [string, string[]][] {
  const found = new Map<string, string[]>();
  for (const { id, missing } of metrics) {
    for (const need of missing) found.set(need, [...(found.get(need) ?? []), id]);
  }
  return [...found];
}
