import type { QualityCases, QualityReport } from '../../../shared/model/quality.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from './CasesLink.tsx';
import { useWhichWords } from './use-which-words.ts';

/** Moments that cannot be, and months that are not there. */
export function MomentTable({ report }: { report: QualityReport }) {
  const { t } = useWords();
  const format = useFormat();
  const name = useWhichWords();
  const rows: { which: QualityCases; n: number }[] = [
    ...report.before.map(({ field, earlier, n }) => ({ which: { kind: 'before' as const, field, earlier }, n })),
    ...report.future.map(({ field, n }) => ({ which: { kind: 'future' as const, field }, n })),
    ...report.ancient.map(({ field, n }) => ({ which: { kind: 'ancient' as const, field }, n })),
  ];
  const { missingMonths } = report;
  return (
    <Section title={t('quality.moments')}>
      {rows.length === 0 ? (
        <p className="empty-line">{t('quality.none')}</p>
      ) : (
        <dl className="facts">
          {rows.map(({ which, n }) => (
            <div key={name(which)}>
              <dt>{name(which)}</dt>
              <dd>
                <CasesLink which={which} n={n} name={name(which)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <h3 className="quality-head">{t('quality.months')}</h3>
      <p className={missingMonths.length === 0 ? 'empty-line' : 'note'}>
        {missingMonths.length === 0
          ? t('quality.monthsNone')
          : missingMonths.map((month) => format.periodShort(month)).join(', ')}
      </p>
    </Section>
  );
}
