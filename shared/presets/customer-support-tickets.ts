import type { Preset } from './preset.ts';

/**
 * The "customer support tickets" data set (Kaggle). It holds no time of receipt: its "First Response Time" and "Time to
 * Resolution" are moments, and the only other date is that of the purchase. Which one stands for receipt is asked.
 */
export const customerSupportTickets: Preset = {
  id: 'customer-support-tickets',
  label: 'customer support tickets data set',
  kind: 'complaints',
  columns: [
    'Ticket ID',
    'Customer Name',
    'Customer Email',
    'Customer Age',
    'Customer Gender',
    'Product Purchased',
    'Date of Purchase',
    'Ticket Type',
    'Ticket Subject',
    'Ticket Description',
    'Ticket Status',
    'Resolution',
    'Ticket Priority',
    'Ticket Channel',
    'First Response Time',
    'Time to Resolution',
    'Customer Satisfaction Rating',
  ],
  needs: [
    ['Ticket ID'],
    ['Ticket Type', 'Ticket Subject'],
    ['First Response Time'],
    ['Customer Email', 'Customer Name'],
    ['Ticket Channel', 'Ticket Status'],
  ],
  fields: {
    caseId: { columns: ['Ticket ID'] },
    receivedAt: { columns: ['Date of Receipt', 'Created', 'Created At', 'Ticket Date', 'Date Received'] },
    firstResponseAt: { columns: ['First Response Time'] },
    resolvedAt: { columns: ['Time to Resolution'] },
    category: { columns: ['Ticket Subject'] },
    touchpoint: { columns: ['Ticket Type'] },
    channel: { columns: ['Ticket Channel'] },
    product: { columns: ['Product Purchased'] },
    status: { columns: ['Ticket Status'] },
    priority: { columns: ['Ticket Priority'] },
    customer: { columns: ['Customer Email', 'Customer Name'] },
    satisfaction: { columns: ['Customer Satisfaction Rating'] },
    narrative: { columns: ['Ticket Description'] },
  },
  note: 'Category: the ticket subject (what went wrong). Touchpoint: the ticket type (billing, refund, cancellation, product, technical).',
};
