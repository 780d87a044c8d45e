import type { CompensationTable } from '../../../shared/model/follow-up.ts';
import { formatMoney } from '../../../shared/words/format-money.ts';
import { formatProportion } from '../../../shared/words/format.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';

/** What was given, by currency, and whether more goes with satisfaction and coming back. Left out where nothing is known. */
export function CompensationPart({ compensation }: { compensation: CompensationTable }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const { byCurrency, bands } = compensation;
  const currency = byCurrency[0]?.currency ?? null;
  const nameOf = (of: string | null): string => `${t('compensation.title')}: ${of ?? '–'}`;
  const bandName = (from: number, to: number | null): string =>
    to === null
      ? t('compensation.over', { from: formatMoney(from, currency, lang) })
      : `${formatMoney(from, currency, lang)} – ${formatMoney(to, currency, lang)}`;
  return (
    <Section title={t('compensation.title')} note={t('compensation.note')}>
      <div className="halves">
        <table className="table table-tight">
          <thead>
            <tr>
              <th>{t('compensation.currency')}</th>
              <th className="number">{t('follow.cases')}</th>
              <th className="number">{t('compensation.total')}</th>
              <th className="number">{t('compensation.median')}</th>
              <th className="number">{t('compensation.ofOrders')}</th>
            </tr>
          </thead>
          <tbody>
            {byCurrency.map((row) => (
              <tr key={row.currency ?? ''}>
                <th scope="row">{row.currency ?? '–'}</th>
                <td className="number">
                  <CasesLink selection={{ of: 'compensation', currency: row.currency }} name={nameOf(row.currency)}>
                    {format.count(row.cases)}
                  </CasesLink>
                </td>
                {[row.total, row.median].map((amount, k) => (
                  <td key={k} className="number">
                    <CasesLink selection={{ of: 'compensation', currency: row.currency }} name={nameOf(row.currency)}>
                      {formatMoney(amount, row.currency, lang)}
                    </CasesLink>
                  </td>
                ))}
                <td className="number">
                  {row.shareOfOrderValue === null ? (
                    '–'
                  ) : (
                    <CasesLink
                      selection={{ of: 'compensation', currency: row.currency, only: 'ordered' }}
                      name={`${t('compensation.ofOrders')}: ${row.currency ?? '–'}`}
                    >
                      {format.share(row.shareOfOrderValue)}
                    </CasesLink>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <table className="table table-tight">
          <thead>
            <tr>
              <th>{t('compensation.band')}</th>
              <th className="number">{t('follow.cases')}</th>
              <th className="number">{t('compensation.satisfaction')}</th>
              <th className="number">{t('loyalty.bought')}</th>
            </tr>
          </thead>
          <tbody>
            {bands.map(({ from, to, n, satisfaction, repeatPurchase }) => (
              <tr key={from}>
                <th scope="row">{bandName(from, to)}</th>
                <td className="number">
                  <CasesLink
                    selection={{ of: 'compensation', currency, from, to }}
                    name={`${t('compensation.title')}: ${bandName(from, to)}`}
                  >
                    {format.count(n)}
                  </CasesLink>
                </td>
                <td className="number">
                  {satisfaction === null ? (
                    '–'
                  ) : (
                    <CasesLink
                      selection={{ of: 'compensation', currency, from, to, only: 'scored' }}
                      name={`${t('compensation.satisfaction')}: ${bandName(from, to)}`}
                    >
                      {format.rate(satisfaction)}
                    </CasesLink>
                  )}
                </td>
                <td className="number">
                  {repeatPurchase === null ? (
                    '–'
                  ) : (
                    <CasesLink
                      selection={{ of: 'compensation', currency, from, to, only: 'bought' }}
                      name={`${t('loyalty.bought')}: ${bandName(from, to)}`}
                    >
                      {formatProportion(repeatPurchase, lang)}
                    </CasesLink>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
