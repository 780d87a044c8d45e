import type { QualityReport } from '../../../shared/model/quality.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';

/** What became of the lines of cancelled orders; nothing where no order has lines, or none was cancelled. */
export function CancelledLines({ report }: { report: QualityReport }) {
  const { t, count } = useWords();
  const format = useFormat();
  const { lines, found } = report.cancellations ?? { lines: 0, found: 0 };
  if (lines === 0) return null;
  return (
    <Section title={t('quality.cancelled')} note={t('quality.cancelledNote')}>
      <p>{t('quality.cancelledLine', { found: format.count(found), lines: format.count(lines) })}</p>
      {found < lines && <p className="soft">{count('quality.cancelledRest', lines - found)}</p>}
    </Section>
  );
}
