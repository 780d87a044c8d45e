import { useState } from 'react';
import type { ActionView, Board } from '../../../shared/model/board.ts';
import { recordName } from '../../../shared/model/case-record.ts';
import { isSameSubject } from '../../../shared/model/decision.ts';
import { effectSentences } from '../../../shared/words/action-words.ts';
import { formatDay } from '../../../shared/words/format-day.ts';
import { actionMetricWords } from '../../../shared/words/metric-of-action.ts';
import { unitWords } from '../../../shared/words/unit-words.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { RecordLink } from './ActionsTable.tsx';
import { EffectivenessChart } from './EffectivenessChart.tsx';
import { EffectFacts } from './EffectFacts.tsx';
import { ActionDialog } from './RecordDialogs.tsx';
import type { Records } from './use-records.ts';
import { VerdictChip } from './VerdictChip.tsx';

/** One action: whether it worked, by which numbers, against which criterion. */
export function ActionDetail({
  view,
  board,
  records,
  zone,
}: {
  view: ActionView;
  board: Board;
  /** Null: nothing can be changed here. */
  records: Records | null;
  zone: string;
}) {
  const { t, lang } = useWords();
  const { content } = view.version;
  const { subject } = content;
  const causes = board.causes.filter(({ version }) => isSameSubject(version.content.subject, subject));
  const linked = board.causes.filter(({ version }) => content.causes.includes(version.record));
  const facts = [
    t(`act.state.${content.state}`),
    content.owner === '' ? t('actions.no-owner') : content.owner,
    t('action.starts', { date: formatDay(content.start, lang) }),
    ...(content.due === null ? [] : [t('action.due-on', { date: formatDay(content.due, lang) })]),
  ];
  return (
    <>
      <p className="action-head">
        <VerdictChip view={view} />
        <span className="second">{facts.join(' · ')}</span>
        {records !== null && (
          <ActionDialog
            records={records}
            subject={subject}
            name={`${subject.category} / ${subject.touchpoint}`}
            current={view}
            causes={causes}
            looksLike="link"
          />
        )}
      </p>
      <p className="bottom-line">{effectSentences(view, lang).join(' ')}</p>
      <div className="cluster-top">
        <div>
          <EffectivenessChart view={view} />
          <HowItIsJudged />
        </div>
        <EffectFacts view={view} />
      </div>
      <Criterion view={view} zone={zone} />
      {linked.length > 0 && (
        <Section title={t('actions.causes')}>
          <ul className="plain-list">
            {linked.map(({ version }) => (
              <li key={version.record} className="cause-line">
                <span className="soft">{recordName(version)}</span>{' '}
                <RecordLink name={recordName(version)} title={version.content.title} />{' '}
                <span className="second">{t(`cause.state.${version.content.state}`)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function HowItIsJudged() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="chart-explained">
      <button type="button" className="link second" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('action.how-title')}
      </button>
      {isOpen && <p className="definition">{t('action.how')}</p>}
    </div>
  );
}

function Criterion({ view, zone }: { view: ActionView; zone: string }) {
  const { t, count, lang } = useWords();
  const format = useFormat();
  const { content } = view.version;
  const { criterion, subject } = content;
  const { plan } = criterion;
  const [before = '', threshold = ''] = format.rates([plan.rateBefore, plan.threshold]);
  const values = {
    cluster: `${subject.category} / ${subject.touchpoint}`,
    fall: format.share(criterion.fall),
    level: format.period(criterion.levelFrom),
    before,
    threshold,
    unit: unitWords(plan.unit, lang),
  };
  const power = format.share(plan.power);
  const frozen = criterion.frozenAsOf === '' ? '' : format.day(Date.parse(criterion.frozenAsOf), zone);
  return (
    <Section title={t('action.frozen', { date: frozen })}>
      <p className="prose">
        {criterion.metric === 'complaints'
          ? t('action.criterion', values)
          : t(criterion.theme?.within === 'all' ? 'action.criterion-whole' : 'action.criterion-share', {
              ...values,
              what: actionMetricWords(criterion, lang),
            })}{' '}
        {t('action.criterion-window', {
          from: format.period(plan.from),
          to: format.period(plan.to),
          date: formatDay(plan.answerOn, lang),
        })}{' '}
        {plan.casesNeeded === null
          ? t('action.criterion-never', { power })
          : t('action.criterion-cases', {
              cases: format.count(plan.casesNeeded),
              power,
              dispersion: format.rate(plan.dispersion),
            })}{' '}
        {criterion.earlierLooks > 0 &&
          t(criterion.earlierLooks === 1 ? 'action.criterion-looks-one' : 'action.criterion-looks-many', {
            n: format.count(criterion.earlierLooks),
            level: format.share(1 - 0.05 / 2 ** criterion.earlierLooks),
          })}
      </p>
      <p className="note prose">
        {criterion.comparison.length === 0
          ? t('action.compared-none')
          : `${count('action.compared', criterion.comparison.length)}: ${criterion.comparison
              .map(({ category, touchpoint }) => `${category} / ${touchpoint}`)
              .join(' · ')}`}
      </p>
    </Section>
  );
}
