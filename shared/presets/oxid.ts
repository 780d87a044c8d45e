import { isCancelledStatus } from './is-cancelled.ts';
import type { Preset } from './preset.ts';

/** The table of orders of an OXID shop (`oxorder`), as its database gives it. */
export const oxid: Preset = {
  id: 'oxid',
  label: 'OXID orders (oxorder)',
  kind: 'orders',
  columns: [
    'OXID',
    'OXSHOPID',
    'OXUSERID',
    'OXORDERDATE',
    'OXORDERNR',
    'OXBILLCOMPANY',
    'OXBILLEMAIL',
    'OXBILLFNAME',
    'OXBILLLNAME',
    'OXBILLCITY',
    'OXBILLCOUNTRYID',
    'OXBILLZIP',
    'OXDELCITY',
    'OXPAYMENTID',
    'OXPAYMENTTYPE',
    'OXTOTALNETSUM',
    'OXTOTALBRUTSUM',
    'OXTOTALORDERSUM',
    'OXDELCOST',
    'OXDISCOUNT',
    'OXBILLNR',
    'OXSENDDATE',
    'OXTRACKCODE',
    'OXREMARK',
    'OXVOUCHERDISCOUNT',
    'OXCURRENCY',
    'OXCURRATE',
    'OXFOLDER',
    'OXTRANSID',
    'OXPAID',
    'OXSTORNO',
    'OXTRANSSTATUS',
    'OXLANG',
    'OXDELTYPE',
  ],
  needs: [['OXORDERNR', 'OXID'], ['OXORDERDATE'], ['OXTOTALORDERSUM', 'OXTOTALBRUTSUM'], ['OXSTORNO', 'OXTRANSSTATUS']],
  fields: {
    orderId: { columns: ['OXORDERNR', 'OXID'] },
    orderedAt: { columns: ['OXORDERDATE'] },
    customer: { columns: ['OXBILLEMAIL', 'OXUSERID'] },
    value: { columns: ['OXTOTALORDERSUM', 'OXTOTALBRUTSUM'] },
    currency: { columns: ['OXCURRENCY'] },
    site: { columns: ['OXSHOPID'] },
    channel: { columns: ['OXPAYMENTTYPE'] },
    status: { columns: ['OXTRANSSTATUS'] },
    cancelled: { columns: ['order is cancelled'] },
  },
  derive: [
    {
      name: 'order is cancelled',
      from: ['OXSTORNO', 'OXTRANSSTATUS'],
      compute: ([storno = '', status = '']) =>
        storno.trim() === '1' || isCancelledStatus(status) || /^(?:error|not_finished)$/i.test(status.trim())
          ? 'yes'
          : 'no',
    },
  ],
  note: 'Customers by billing e-mail, because guests get a new user id with each order. Cancelled and unfinished orders are no purchases.',
};
