/** Texts about customers who asked to be forgotten. */
export const EN_ERASURE = {
  'erase.section': 'Erased customers',
  'erase.note': 'a customer who asks for it is forgotten; cases and orders stay as counts',
  'erase.none': 'Nobody was erased yet.',
  'erase.open': 'Erase a customer …',
  'erase.title': 'Erase a customer',
  'erase.what':
    'The key, the narratives and all columns kept as they are go, in every version and every import, and their bytes are overwritten. Cases and orders stay as counts without a customer. It cannot be undone. Backups made earlier and the exports themselves still hold the customer; importing such a file again brings him back.',
  'erase.key': 'Customer key, as it stands in the exports',
  'erase.reason': 'Reason',
  'erase.who': 'Who',
  'erase.count': 'How much is it?',
  'erase.reach': 'This customer has {cases} cases and {orders} orders.',
  'erase.do': 'Erase for good',
  'erase.nobody': 'No case and no order has this key. Keys are compared letter by letter.',
  'erase.cases': 'Cases',
  'erase.orders': 'Orders',
} as const;
