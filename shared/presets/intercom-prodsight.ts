import type { Preset } from './preset.ts';

const isCustomer = (type: string): boolean => /^(?:user|lead|contact|visitor|customer)$/i.test(type.trim());

/** Intercom conversations as Prodsight exports them: one row a message, folded into one case a conversation. */
export const intercomProdsight: Preset = {
  id: 'intercom-prodsight',
  label: 'Intercom conversation export (Prodsight)',
  kind: 'complaints',
  columns: [
    'message_id',
    'message_body',
    'message_type',
    'message_created_at',
    'message_author_type',
    'message_author_id',
    'message_author_user_id',
    'message_author_name',
    'message_author_email',
    'message_author_companies',
    'conversation_tags',
    'conversation_id',
    'conversation_state',
    'conversation_created_at',
    'conversation_first_response_at',
    'conversation_closed_at',
    'app_id',
    'app_name',
  ],
  needs: [
    ['conversation_id'],
    ['conversation_created_at'],
    ['message_id', 'message_body'],
    ['message_author_type', 'conversation_state'],
  ],
  fields: {
    caseId: { columns: ['conversation_id'] },
    receivedAt: { columns: ['conversation_created_at'] },
    firstResponseAt: { columns: ['conversation_first_response_at'] },
    resolvedAt: { columns: ['conversation_closed_at'] },
    closedAt: { columns: ['conversation_closed_at'] },
    category: { columns: ['conversation_tags'] },
    touchpoint: { columns: ['app_name'] },
    channel: { columns: ['message_type'] },
    segment: { columns: ['message_author_companies'] },
    status: { columns: ['conversation_state'] },
    customer: { columns: ['customer_key'] },
    narrative: { columns: ['customer_text'] },
  },
  derive: [
    {
      name: 'customer_key',
      from: ['message_author_type', 'message_author_user_id', 'message_author_id', 'message_author_email'],
      compute: ([type = '', user = '', id = '', email = '']) => (isCustomer(type) ? user || id || email : ''),
    },
    {
      name: 'customer_text',
      from: ['message_author_type', 'message_body'],
      compute: ([type = '', body = '']) => (isCustomer(type) ? body : ''),
    },
  ],
  fold: { how: 'continuation' },
  note: 'One row is one message; a conversation is one case. Category: its tags. Touchpoint: the app. The narrative is the first message of the customer.',
};
