import type { Absent } from '../../../shared/model/analysis.ts';
import type { FailureRow } from '../../../shared/model/follow-up.ts';
import { formatProportion } from '../../../shared/words/format.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { Explained } from '../../ui/Explained.tsx';
import { isAbsent } from '../../ui/is-absent.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';

/** Customers by their number of complaints in a year, and how many of each bought again. */
export function FailureTable({ failures }: { failures: readonly FailureRow[] | Absent }) {
  const { t, lang } = useWords();
  return (
    <Section title={t('failures.title')} note={t('failures.note')}>
      {isAbsent(failures) ? (
        <p className="empty-line">{reasonWords(failures.why, lang)}</p>
      ) : (
        <>
          <table className="table table-tight">
            <thead>
              <tr>
                <th>{t('failures.complaints')}</th>
                <th className="number">{t('failures.customers')}</th>
                <th className="number">{t('failures.again')}</th>
              </tr>
            </thead>
            <tbody>
              {failures.map(({ complaints, customers, repeatPurchase }) => {
                const name = t(complaints === 1 ? 'failures.one' : complaints === 2 ? 'failures.two' : 'failures.more');
                return (
                  <tr key={complaints}>
                    <th scope="row">{name}</th>
                    <td className="number">
                      <CasesLink selection={{ of: 'failures', complaints }} name={`${t('failures.title')}: ${name}`}>
                        {formatProportion(customers, lang)}
                      </CasesLink>
                    </td>
                    <td className="number">
                      {isAbsent(repeatPurchase) ? (
                        <span className="second">{reasonWords(repeatPurchase.why, lang)}</span>
                      ) : repeatPurchase.denominator === 0 ? (
                        '–'
                      ) : (
                        <CasesLink
                          selection={{ of: 'failures', complaints, bought: true }}
                          name={`${t('failures.again')}: ${name}`}
                        >
                          {formatProportion(repeatPurchase, lang)}
                        </CasesLink>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <Explained>
            <p>{t('failures.how')}</p>
          </Explained>
        </>
      )}
    </Section>
  );
}
