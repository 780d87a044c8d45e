import {
  COMPLAINT_FIELDS,
  CONTACT_FIELD,
  EXPOSURE_FIELDS,
  FAILURE_FIELDS,
  ORDER_FIELDS,
  type Field,
  type RowKind,
} from '../../shared/model/fields.ts';

/** How the rows of one kind are kept: its table, what numbers its rows, and its fields in the order of the model. */
export type Entity = {
  kind: RowKind;
  table: 'complaint_version' | 'order_version' | 'exposure_version' | 'failure_version';
  /** Column and key dictionary of the dense number of a case, an order, an exposure cell or a failure. */
  number: 'complaint' | 'purchase' | 'cell' | 'failure';
  /** Column of the source's own id. */
  id: 'case_id' | 'order_id' | 'cell_id' | 'failure_id';
  /** Field that dates a row: what months and coverage are counted by. */
  datedBy: string;
  /** Stored columns apart from number and id; texts are kept elsewhere. */
  fields: readonly StoredField[];
};

export type StoredField = Field & { column: string };

export type KeyDictionary = Entity['number'] | 'customer' | 'order_ref';

const ENTITIES: Readonly<Record<RowKind, Entity>> = {
  complaints: {
    kind: 'complaints',
    table: 'complaint_version',
    number: 'complaint',
    id: 'case_id',
    datedBy: 'receivedAt',
    fields: stored([...COMPLAINT_FIELDS, CONTACT_FIELD]),
  },
  orders: {
    kind: 'orders',
    table: 'order_version',
    number: 'purchase',
    id: 'order_id',
    datedBy: 'orderedAt',
    fields: stored(ORDER_FIELDS),
  },
  exposure: {
    kind: 'exposure',
    table: 'exposure_version',
    number: 'cell',
    id: 'cell_id',
    datedBy: 'period',
    fields: stored(EXPOSURE_FIELDS),
  },
  failures: {
    kind: 'failures',
    table: 'failure_version',
    number: 'failure',
    id: 'failure_id',
    datedBy: 'failedAt',
    fields: stored(FAILURE_FIELDS),
  },
};

export function entityOf(kind: RowKind): Entity {
  return ENTITIES[kind];
}

/** Fields whose codes are ids of a dictionary of their own; all other codes are ids of `term`. */
export function dictionaryOf(field: string): 'customer' | 'order_ref' | 'term' {
  return field === 'customer' || field === 'order' ? keyDictionaryOf(field) : 'term';
}

/** The dictionary of a field of kind `key`. */
export function keyDictionaryOf(field: string): 'customer' | 'order_ref' {
  if (field === 'customer') return 'customer';
  if (field === 'order') return 'order_ref';
  throw new RangeError(`no dictionary for the keys of ${field}`);
}

function stored(fields: readonly Field[]): StoredField[] {
  return fields
    .filter(({ kind }) => kind !== 'id' && kind !== 'text')
    .map((field) => ({ ...field, column: columnName(field.id) }));
}

/** `receivedAt` → `received_at`; `order` is a word of SQL and is called `order_ref`. */
function columnName(field: string): string {
  return field === 'order' ? 'order_ref' : field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
