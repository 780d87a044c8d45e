import type { Preset, TableJoin } from './preset.ts';

/** `customer_id` is made anew for each order; the person is `customer_unique_id`. */
const person: TableJoin = {
  table: 'olist-customers',
  on: 'customer_id',
  key: 'customer_id',
  take: { customer_unique_id: 'customer_unique_id', customer_state: 'customer_state' },
  required: true,
};
const goods: readonly TableJoin[] = [
  { table: 'olist-items', on: 'order_id', key: 'order_id', take: { product_id: 'product_id' } },
  {
    table: 'olist-products',
    on: 'product_id',
    key: 'product_id',
    take: { product_category_name: 'product_category_name' },
  },
  {
    table: 'olist-categories',
    on: 'product_category_name',
    key: 'product_category_name',
    take: { product_category_name_english: 'product_category_name_english' },
  },
];

/** Orders of the Olist marketplace. */
export const olistOrders: Preset = {
  id: 'olist-orders',
  label: 'Olist orders',
  kind: 'orders',
  columns: [
    'order_id',
    'customer_id',
    'order_status',
    'order_purchase_timestamp',
    'order_approved_at',
    'order_delivered_carrier_date',
    'order_delivered_customer_date',
    'order_estimated_delivery_date',
  ],
  needs: [['order_id'], ['customer_id'], ['order_purchase_timestamp'], ['order_status']],
  fields: {
    orderId: { columns: ['order_id'] },
    orderedAt: { columns: ['order_purchase_timestamp'] },
    customer: { columns: ['customer_unique_id'] },
    value: { columns: ['payment_value'] },
    site: { columns: ['customer_state'] },
    product: { columns: ['product_category_name_english', 'product_category_name'] },
    status: { columns: ['order_status'] },
  },
  joins: [
    person,
    { table: 'olist-payments', on: 'order_id', key: 'order_id', take: { payment_value: 'payment_value' }, many: 'sum' },
    ...goods,
  ],
  currency: 'BRL',
  note: 'Every order placed is a purchase, also one that the shop cancelled or could not deliver: the person did come back. Customers are persons (customer_unique_id).',
};

/** Reviews with one or two stars are the complaints; the answer is the first response. */
export const olistReviews: Preset = {
  id: 'olist-reviews',
  label: 'Olist reviews',
  kind: 'complaints',
  columns: [
    'review_id',
    'order_id',
    'review_score',
    'review_comment_title',
    'review_comment_message',
    'review_creation_date',
    'review_answer_timestamp',
  ],
  needs: [['review_id'], ['order_id'], ['review_score'], ['review_creation_date']],
  fields: {
    caseId: { columns: ['order_id'] },
    receivedAt: { columns: ['review_creation_date'] },
    firstResponseAt: { columns: ['review_answer_timestamp'] },
    updatedAt: { columns: ['review_answer_timestamp'] },
    category: { columns: ['what happened'] },
    touchpoint: { columns: ['where it happened'] },
    site: { columns: ['customer_state'] },
    product: { columns: ['product_category_name_english', 'product_category_name'] },
    customer: { columns: ['customer_unique_id'] },
    order: { columns: ['order_id'] },
    satisfaction: { columns: ['review_score'] },
    narrative: { columns: ['review_comment_message', 'review_comment_title'] },
  },
  rules: [
    { reason: 'reviews with three stars and more', columns: ['review_score'], leaveOut: (cell) => Number(cell) > 2 },
  ],
  joins: [
    {
      table: 'olist-orders',
      on: 'order_id',
      key: 'order_id',
      take: {
        customer_id: 'customer_id',
        order_status: 'order_status',
        order_delivered_customer_date: 'order_delivered_customer_date',
        order_estimated_delivery_date: 'order_estimated_delivery_date',
      },
      required: true,
    },
    person,
    ...goods,
  ],
  derive: [
    {
      name: 'what happened',
      from: ['order_status', 'order_delivered_customer_date', 'order_estimated_delivery_date', 'review_creation_date'],
      compute: ([status = '', delivered = '', promised = '', reviewed = '']) =>
        outcome(status, delivered, promised, reviewed),
    },
    {
      name: 'where it happened',
      from: ['order_status', 'order_delivered_customer_date', 'order_estimated_delivery_date', 'review_creation_date'],
      compute: ([status = '', delivered = '', promised = '', reviewed = '']) =>
        outcome(status, delivered, promised, reviewed) === 'Dissatisfied with the goods'
          ? 'Product'
          : /^(?:canceled|unavailable)$/.test(status)
            ? 'Ordering'
            : 'Delivery',
    },
  ],
  fold: { how: 'events' },
  note: 'A badly reviewed order (one or two stars) is a complaint. Category: what the order’s own dates say went wrong (not delivered, late, cancelled, else the goods). Touchpoint: delivery, ordering or product.',
};

/** The dates are all written alike (`YYYY-MM-DD hh:mm:ss`), so they compare as text. */
function outcome(status: string, delivered: string, promised: string, reviewed: string): string {
  if (status === 'canceled' || status === 'unavailable') return 'Order cancelled or unavailable';
  if (delivered === '') return reviewed > promised ? 'Not delivered when promised' : 'Not delivered yet';
  if (delivered.slice(0, 10) > promised.slice(0, 10)) return 'Delivered late';
  return 'Dissatisfied with the goods';
}

/** Tables that only belong to the two above. */
export const olistTables: readonly Preset[] = [
  lookup(
    'olist-customers',
    'Olist customers',
    ['customer_id', 'customer_unique_id', 'customer_zip_code_prefix', 'customer_city', 'customer_state'],
    [['customer_id'], ['customer_unique_id']],
  ),
  lookup(
    'olist-items',
    'Olist order items',
    ['order_id', 'order_item_id', 'product_id', 'seller_id', 'shipping_limit_date', 'price', 'freight_value'],
    [['order_id'], ['order_item_id'], ['product_id']],
  ),
  lookup(
    'olist-payments',
    'Olist order payments',
    ['order_id', 'payment_sequential', 'payment_type', 'payment_installments', 'payment_value'],
    [['order_id'], ['payment_sequential'], ['payment_value']],
  ),
  lookup(
    'olist-products',
    'Olist products',
    [
      'product_id',
      'product_category_name',
      'product_name_lenght',
      'product_description_lenght',
      'product_photos_qty',
      'product_weight_g',
      'product_length_cm',
      'product_height_cm',
      'product_width_cm',
    ],
    [['product_id'], ['product_category_name'], ['product_weight_g', 'product_photos_qty']],
  ),
  lookup(
    'olist-sellers',
    'Olist sellers',
    ['seller_id', 'seller_zip_code_prefix', 'seller_city', 'seller_state'],
    [['seller_id'], ['seller_zip_code_prefix']],
  ),
  lookup(
    'olist-categories',
    'Olist category names',
    ['product_category_name', 'product_category_name_english'],
    [['product_category_name'], ['product_category_name_english']],
  ),
  lookup(
    'olist-geolocation',
    'Olist geolocation',
    ['geolocation_zip_code_prefix', 'geolocation_lat', 'geolocation_lng', 'geolocation_city', 'geolocation_state'],
    [['geolocation_zip_code_prefix'], ['geolocation_lat']],
  ),
];

function lookup(id: string, label: string, columns: readonly string[], needs: Preset['needs']): Preset {
  return {
    id,
    label,
    kind: 'lookup',
    columns,
    needs,
    fields: {},
    note: 'Joined to orders and reviews; nothing is imported from it by itself.',
  };
}
