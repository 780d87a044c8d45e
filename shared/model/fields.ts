/**
 * Every field a row of an export can be mapped to. Presets, mapping profiles, validation and the store all read this
 * one list; a field's kind fixes how its cells are read and how the store keeps it.
 */
export type FieldKind =
  /** Required text that names the row in its source; never parsed as a number. */
  | 'id'
  /** A moment: integer milliseconds UTC. */
  | 'instant'
  /** Text from a small set; the store keeps an integer into a dictionary table. */
  | 'code'
  /** Text from a large set (customer, order reference); dictionary as well. */
  | 'key'
  /** A non-negative integer. */
  | 'count'
  /** Integer minor units; the currency is its own field. */
  | 'money'
  /** yes, no or unknown. */
  | 'flag'
  /** A satisfaction score from 1 to 5, or null. */
  | 'score'
  /** Free text, kept apart from the row. */
  | 'text';

export type Field = { id: string; kind: FieldKind; label: string; required?: true };

/** What one row of a file is. */
export const ROW_KINDS = ['complaints', 'orders', 'exposure', 'failures'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export function isRowKind(text: string): text is RowKind {
  return ROW_KINDS.some((kind) => kind === text);
}

export const COMPLAINT_FIELDS = [
  { id: 'caseId', kind: 'id', label: 'Case number', required: true },
  { id: 'receivedAt', kind: 'instant', label: 'Received', required: true },
  { id: 'firstResponseAt', kind: 'instant', label: 'First response' },
  { id: 'resolvedAt', kind: 'instant', label: 'Resolved' },
  { id: 'closedAt', kind: 'instant', label: 'Closed' },
  { id: 'reopenedAt', kind: 'instant', label: 'Reopened' },
  { id: 'promisedAt', kind: 'instant', label: 'Promised for' },
  { id: 'toldAt', kind: 'instant', label: 'Customer told of delay' },
  { id: 'confirmedAt', kind: 'instant', label: 'Written confirmation' },
  { id: 'checkedAt', kind: 'instant', label: 'Checked with the customer' },
  { id: 'approvalAskedAt', kind: 'instant', label: 'Approval asked for' },
  { id: 'approvedAt', kind: 'instant', label: 'Approved' },
  { id: 'updatedAt', kind: 'instant', label: 'Last update' },
  { id: 'category', kind: 'code', label: 'Category' },
  { id: 'subcategory', kind: 'code', label: 'Sub-category' },
  { id: 'touchpoint', kind: 'code', label: 'Touchpoint' },
  { id: 'channel', kind: 'code', label: 'Channel' },
  { id: 'firstResponseChannel', kind: 'code', label: 'First response channel' },
  { id: 'site', kind: 'code', label: 'Site' },
  { id: 'product', kind: 'code', label: 'Product' },
  { id: 'team', kind: 'code', label: 'Team' },
  { id: 'handler', kind: 'code', label: 'Handler' },
  { id: 'segment', kind: 'code', label: 'Customer segment' },
  { id: 'status', kind: 'code', label: 'Status' },
  { id: 'priority', kind: 'code', label: 'Priority' },
  { id: 'customer', kind: 'key', label: 'Customer' },
  { id: 'order', kind: 'key', label: 'Order' },
  { id: 'reopens', kind: 'count', label: 'Times reopened' },
  { id: 'replies', kind: 'count', label: 'Replies' },
  { id: 'handlers', kind: 'count', label: 'Owners in turn' },
  { id: 'rePromises', kind: 'count', label: 'Times promised anew' },
  { id: 'channelSwitches', kind: 'count', label: 'Channel switches' },
  { id: 'compensation', kind: 'money', label: 'Compensation' },
  { id: 'authorityLimit', kind: 'money', label: 'Authority limit' },
  { id: 'currency', kind: 'code', label: 'Currency' },
  { id: 'apology', kind: 'flag', label: 'Apology' },
  { id: 'ownership', kind: 'flag', label: 'Ownership taken' },
  { id: 'gesture', kind: 'flag', label: 'Gesture' },
  { id: 'escalated', kind: 'flag', label: 'Escalated' },
  { id: 'approvalNeeded', kind: 'flag', label: 'Approval needed' },
  { id: 'withinAuthority', kind: 'flag', label: 'Within the authority limit' },
  { id: 'policyBlocked', kind: 'flag', label: 'Blocked by policy' },
  { id: 'satisfactionAsked', kind: 'flag', label: 'Asked for satisfaction' },
  { id: 'satisfaction', kind: 'score', label: 'Satisfaction' },
  { id: 'narrative', kind: 'text', label: 'Narrative' },
] as const satisfies readonly Field[];

export const ORDER_FIELDS = [
  { id: 'orderId', kind: 'id', label: 'Order number', required: true },
  { id: 'orderedAt', kind: 'instant', label: 'Ordered', required: true },
  { id: 'customer', kind: 'key', label: 'Customer' },
  { id: 'value', kind: 'money', label: 'Value' },
  { id: 'currency', kind: 'code', label: 'Currency' },
  { id: 'site', kind: 'code', label: 'Site' },
  { id: 'product', kind: 'code', label: 'Product' },
  { id: 'channel', kind: 'code', label: 'Channel' },
  { id: 'segment', kind: 'code', label: 'Customer segment' },
  { id: 'status', kind: 'code', label: 'Status' },
  { id: 'cancelled', kind: 'flag', label: 'Cancelled' },
] as const satisfies readonly Field[];

export const EXPOSURE_FIELDS = [
  { id: 'period', kind: 'instant', label: 'Period start', required: true },
  { id: 'chances', kind: 'count', label: 'Chances to complain', required: true },
  { id: 'site', kind: 'code', label: 'Site' },
  { id: 'product', kind: 'code', label: 'Product' },
] as const satisfies readonly Field[];

/** Things that went wrong and are known of whether or not somebody complained: late deliveries, failed visits, outages by customer. */
export const FAILURE_FIELDS = [
  { id: 'failureId', kind: 'id', label: 'Failure number', required: true },
  { id: 'failedAt', kind: 'instant', label: 'Failed', required: true },
  { id: 'customer', kind: 'key', label: 'Customer' },
  { id: 'order', kind: 'key', label: 'Order' },
  { id: 'category', kind: 'code', label: 'Category' },
  { id: 'site', kind: 'code', label: 'Site' },
  { id: 'product', kind: 'code', label: 'Product' },
  { id: 'complained', kind: 'flag', label: 'Complained' },
] as const satisfies readonly Field[];

/**
 * Set where the complaint rule of an import does not count the row: it is kept as a contact. No column is mapped to it; absent
 * means that the row counts.
 */
export const CONTACT_FIELD = { id: 'contact', kind: 'flag', label: 'Contact, no complaint' } as const satisfies Field;

export type ComplaintFieldId = (typeof COMPLAINT_FIELDS)[number]['id'];
export type OrderFieldId = (typeof ORDER_FIELDS)[number]['id'];
export type ExposureFieldId = (typeof EXPOSURE_FIELDS)[number]['id'];
export type FailureFieldId = (typeof FAILURE_FIELDS)[number]['id'];

const FIELDS: Readonly<Record<RowKind, readonly Field[]>> = {
  complaints: COMPLAINT_FIELDS,
  orders: ORDER_FIELDS,
  exposure: EXPOSURE_FIELDS,
  failures: FAILURE_FIELDS,
};

/** The fields of a row kind, in the order in which they are shown. */
export function fieldsOf(kind: RowKind): readonly Field[] {
  return FIELDS[kind];
}

/** Whether a text is the id of a field of complaints (the only rows that a complaint rule looks at). */
export function isFieldId(text: string): boolean {
  return COMPLAINT_FIELDS.some(({ id }) => id === text);
}
