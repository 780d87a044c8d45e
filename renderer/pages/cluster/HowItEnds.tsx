import type { ReactNode } from 'react';
import type { Absent, ClusterDetail, DurationSummary, Proportion } from '../../../shared/model/analysis.ts';
import type { CaseAnswer, CaseSelection } from '../../../shared/model/case-selection.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { isAbsent } from '../../ui/is-absent.ts';
import { Explained } from '../../ui/Explained.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat, type Format } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { measureDefinition } from '../this-month/measure-definition.ts';

/** Recovery speed, repeat complaints and repeat purchase of the cluster beside those of all clusters. */
export function HowItEnds({ detail }: { detail: ClusterDetail }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const { firstResponse, resolution, repeat90, repeatPurchase90, all } = detail;
  const of = (metric: string, answer: CaseAnswer): CaseSelection => ({
    of: 'metric',
    metric,
    answer,
    group: { by: 'cluster', label: detail.cluster.name },
  });
  const median = (value: DurationSummary | Absent): string | null =>
    isAbsent(value) ? null : value.medianMs === null ? t('cluster.notReached') : format.duration(value.medianMs);
  return (
    <Section title={t('cluster.ends')}>
      <dl className="facts">
        <Fact
          name={t('cluster.firstResponse')}
          value={median(firstResponse)}
          why={whyOf(firstResponse)}
          all={null}
          selection={of('time-to-first-response', 'counted')}
        />
        <Fact
          name={t('cluster.resolution')}
          value={median(resolution)}
          why={whyOf(resolution)}
          all={median(all.resolution)}
          selection={of('time-to-resolution', 'counted')}
        />
        <Fact
          name={t('cluster.repeat')}
          value={shareOf(repeat90, format)}
          why={whyOf(repeat90)}
          all={shareOf(all.repeat90, format)}
          selection={of('repeat-complaint-90', 'yes')}
        />
        <Fact
          name={t('cluster.again')}
          value={shareOf(repeatPurchase90, format)}
          why={whyOf(repeatPurchase90)}
          all={shareOf(all.repeatPurchase90, format)}
          selection={of('repeat-purchase-90', 'yes')}
        />
      </dl>
      <Explained>
        {['time-to-first-response', 'time-to-resolution', 'repeat-complaint-90', 'repeat-purchase-90'].map((id) => (
          <p key={id}>{measureDefinition(id, lang)}</p>
        ))}
      </Explained>
      {!isAbsent(resolution) && resolution.open > 0 && (
        <p className="note note-below">
          <CasesLink selection={of('time-to-resolution', 'open')} name={t('recovery.open')}>
            {t('cluster.openNote', { n: format.count(resolution.open), all: format.count(resolution.n) })}
          </CasesLink>
        </p>
      )}
    </Section>
  );
}

function Fact({
  name,
  value,
  why,
  all,
  selection,
}: {
  name: string;
  value: string | null;
  why: string | null;
  all: string | null;
  selection: CaseSelection;
}): ReactNode {
  const { t, lang } = useWords();
  return (
    <div>
      <dt>{name}</dt>
      {value === null ? (
        <dd className="second">{why === null ? null : reasonWords(why, lang)}</dd>
      ) : (
        <dd>
          <CasesLink selection={selection} name={name}>
            <strong>{value}</strong>
          </CasesLink>
          {all !== null && <span className="soft"> {t('cluster.allValue', { value: all })}</span>}
        </dd>
      )}
    </div>
  );
}

function whyOf(value: DurationSummary | Proportion | Absent): string | null {
  return isAbsent(value) ? value.why : null;
}

function shareOf(value: Proportion | Absent, format: Format): string | null {
  if (isAbsent(value)) return null;
  return value.share === null || value.denominator < 10
    ? `${format.count(value.numerator)}/${format.count(value.denominator)}`
    : format.share(value.share);
}
