import type { RevenueAtRisk } from '../../../shared/model/follow-up.ts';
import { formatMoney } from '../../../shared/words/format-money.ts';
import { Explained } from '../../ui/Explained.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { NoCases } from '../cases/NoCases.tsx';

/** Repeat purchases lost (or won) against the matched baseline, and what they are worth: low, middle, high. */
export function RevenuePart({ revenue }: { revenue: RevenueAtRisk }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const { lostPurchases, lostValue, currency, averageOrderValue, complainants } = revenue;
  const money = (value: number): string => formatMoney(value, currency, lang);
  return (
    <Section title={t('revenue.title')} note={t('revenue.note', { n: format.count(complainants) })}>
      <table className="table table-tight">
        <thead>
          <tr>
            <th>{t('revenue.against')}</th>
            <th className="number">{t('assume.low')}</th>
            <th className="number">{t('assume.mid')}</th>
            <th className="number">{t('assume.high')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('revenue.purchases')}</th>
            <td className="number">
              <NoCases why="estimate">{format.signed(lostPurchases.low)}</NoCases>
            </td>
            <td className="number strong">
              <NoCases why="estimate">{format.signed(lostPurchases.mid)}</NoCases>
            </td>
            <td className="number">
              <NoCases why="estimate">{format.signed(lostPurchases.high ?? 0)}</NoCases>
            </td>
          </tr>
          <tr>
            <th scope="row">{t('revenue.value')}</th>
            <td className="number">
              <NoCases why="estimate">{money(lostValue.low)}</NoCases>
            </td>
            <td className="number strong">
              <NoCases why="estimate">{money(lostValue.mid)}</NoCases>
            </td>
            <td className="number">
              <NoCases why="estimate">{money(lostValue.high ?? 0)}</NoCases>
            </td>
          </tr>
        </tbody>
      </table>
      <p className="note note-below">
        {t('revenue.average', { value: money(averageOrderValue) })}{' '}
        <CasesLink selection={{ of: 'compared', which: 'all' }} name={t('paradox.all')}>
          {t('revenue.cases')}
        </CasesLink>
      </p>
      <Explained>
        <p>{t('revenue.how')}</p>
      </Explained>
    </Section>
  );
}
