import { formatProportion } from '../../../shared/words/format.ts';
import { useCall } from '../../client/use-call.ts';
import { isAbsent } from '../../ui/is-absent.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { ChooseFiles } from './ChooseFiles.tsx';
import { SampleButton } from './SampleButton.tsx';

/** A store without cases: what to do, and the sample data to try it with; where orders are in already, what they say. */
export function EmptyStore() {
  const { t } = useWords();
  const info = useCall('app.info', {});
  const orders = info.state === 'data' ? info.value.store.orders : 0;
  if (orders > 0) return <OrdersOnly orders={orders} />;
  return (
    <div className="empty-store">
      <h1>{t('empty.title')}</h1>
      <p className="bottom-line">{t('empty.text')}</p>
      <div className="empty-actions">
        <ChooseFiles isMain />
        <SampleButton />
      </div>
      <p className="note">{t('empty.sampleNote')}</p>
    </div>
  );
}

function OrdersOnly({ orders }: { orders: number }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const followUp = useCall('followup.read', {});
  const buyers = followUp.state === 'data' ? followUp.value.loyalty.buyers : null;
  return (
    <div className="empty-store">
      <h1>{t('empty.orders-title')}</h1>
      <p className="bottom-line">{t('empty.orders-text', { n: format.count(orders) })}</p>
      <div className="empty-actions">
        <ChooseFiles isMain />
      </div>
      {buyers !== null && !isAbsent(buyers) && (
        <p className="note">{t('loyalty.buyers', { share: formatProportion(buyers, lang) })}</p>
      )}
    </div>
  );
}
