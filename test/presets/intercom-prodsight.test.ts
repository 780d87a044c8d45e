import { expect, it } from 'vitest';
import { mustRead, readExport } from '../support/read-export.ts';

it('folds messages into conversations; the customer and the text are those of the customer', async () => {
  const text = `message_id,message_body,message_type,message_created_at,message_author_type,message_author_id,message_author_user_id,message_author_email,conversation_tags,conversation_id,conversation_state,conversation_created_at,conversation_first_response_at,conversation_closed_at,app_name
1,Hello,comment,2024-01-31 10:00:00,admin,a1,,x@firm.example,,77,open,2024-01-31 09:00:00,2024-01-31 10:00:00,,Shop
2,My parcel is lost,comment,2024-01-31 09:00:00,user,u9,cust-9,bo@example.com,Delivery,77,open,2024-01-31 09:00:00,2024-01-31 10:00:00,,Shop
`;
  const { recognition, rows } = mustRead(await readExport({ 'conversations.csv': text }));
  expect(recognition.source?.id).toBe('intercom-prodsight');
  expect(rows).toEqual([
    expect.objectContaining({
      id: '77',
      customer: 'cust-9',
      narrative: 'My parcel is lost',
      category: 'Delivery',
      touchpoint: 'Shop',
      firstResponseAt: '2024-01-31T10:00:00Z',
    }),
  ]);
});
