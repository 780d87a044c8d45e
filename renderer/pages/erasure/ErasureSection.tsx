import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { DecisionDialog } from '../decisions/DecisionDialog.tsx';
import { EraseForm } from './EraseForm.tsx';

/** A customer who asks to be forgotten is; that it was done stays, not who it was. */
export function ErasureSection() {
  const { t } = useWords();
  const format = useFormat();
  const erasures = useCall('customers.erasures', {});
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  const aside = (
    <DecisionDialog open={t('erase.open')} openName={t('erase.title')}>
      {(close) => <EraseForm onDone={close} />}
    </DecisionDialog>
  );
  return (
    <Section title={t('erase.section')} note={t('erase.note')} aside={aside}>
      <Awaited
        call={erasures}
        isEmpty={(list) => list.length === 0}
        empty={<p className="empty-line">{t('erase.none')}</p>}
      >
        {(list) => (
          <table className="table table-tight">
            <thead>
              <tr>
                <th>{t('data.when')}</th>
                <th>{t('erase.reason')}</th>
                <th>{t('erase.who')}</th>
                <th className="number">{t('erase.cases')}</th>
                <th className="number">{t('erase.orders')}</th>
                <th className="number">{t('data.rejected')}</th>
              </tr>
            </thead>
            <tbody>
              {list.map(({ id, erasedAt, reason, who, cases, orders, rejects }) => (
                <tr key={id}>
                  <td>{format.instant(erasedAt, zone)}</td>
                  <td>{reason}</td>
                  <td>{who}</td>
                  <td className="number">{format.count(cases)}</td>
                  <td className="number">{format.count(orders)}</td>
                  <td className="number">{format.count(rejects)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Awaited>
    </Section>
  );
}
