import type { ReactNode } from 'react';
import type { DurationSummary } from '../../../shared/model/analysis.ts';
import type { CaseAnswer } from '../../../shared/model/case-selection.ts';
import { formatProportion } from '../../../shared/words/format.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { SlowestLink } from '../cases/WaitingLinks.tsx';
import { durationOr } from './waiting-chart.ts';

/** Median and 90th percentile with open cases counted in, and the naive median beside them, marked; each opens its cases. */
export function DurationFacts({ summary, metric, title }: { summary: DurationSummary; metric: string; title: string }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const { withinTarget, medianMs, p90Ms, closedOnlyMedianMs, n, open, invalid } = summary;
  const missing = t('cluster.notReached');
  const fact = (label: string, answer: CaseAnswer, text: string, look = '') => (
    <div className={look === 'soft' ? 'soft' : ''}>
      <dt>{label}</dt>
      <dd className={look === 'strong' ? 'strong' : ''}>
        <CasesLink selection={{ of: 'metric', metric, answer }} name={`${title}: ${label}`}>
          {text}
        </CasesLink>
      </dd>
    </div>
  );
  const targetHead =
    withinTarget === null ? '' : t('recovery.target', { time: format.duration(withinTarget.targetMs) });
  return (
    <>
      <dl className="facts facts-below">
        {fact(t('recovery.median'), 'counted', durationOr(medianMs, format, missing), 'strong')}
        <div>
          <dt>{t('recovery.p90')}</dt>
          <dd className="strong">
            <SlowestLink ms={p90Ms} metric={metric} title={title} />
          </dd>
        </div>
        {withinTarget !== null && fact(targetHead, 'in-time', formatProportion(withinTarget, lang))}
        {open > 0 ? (
          fact(t('recovery.open'), 'open', t('clusters.found', { n: format.count(open), all: format.count(n) }))
        ) : (
          <Plain label={t('recovery.open')}>{t('clusters.found', { n: '0', all: format.count(n) })}</Plain>
        )}
        {invalid > 0 && fact(t('recovery.invalid'), 'invalid', format.count(invalid))}
        {closedOnlyMedianMs === null ? (
          <Plain label={t('recovery.naive')}>–</Plain>
        ) : (
          fact(t('recovery.naive'), 'done', format.duration(closedOnlyMedianMs), 'soft')
        )}
      </dl>
      {open > 0 && <p className="note note-below">{t('recovery.naiveNote')}</p>}
    </>
  );
}

function Plain({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
