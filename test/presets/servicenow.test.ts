import { expect, it } from 'vitest';
import { mustRead, readExport } from '../support/read-export.ts';

it('reads a ServiceNow list, one row a case', async () => {
  const text = `number,opened_at,short_description,caller_id,priority,state,category,assignment_group,assigned_to,sys_updated_on,sys_updated_by
INC0001,2024-01-03 10:00:00,Screen black,Ann,3 - Moderate,New,Hardware,Desk,,2024-01-03 11:00:00,bo
`;
  const { recognition, rows } = mustRead(await readExport({ 'incident.csv': text }));
  expect(recognition.source?.id).toBe('servicenow');
  expect(rows[0]).toMatchObject({
    id: 'INC0001',
    category: 'Hardware',
    touchpoint: 'Desk',
    status: 'New',
    customer: 'Ann',
  });
});

it('folds an audit extract into cases: newest state, earliest opening, question marks are nothing', async () => {
  const head =
    'number,incident_state,reassignment_count,reopen_count,sys_mod_count,caller_id,opened_at,sys_updated_at,contact_type,category,assignment_group,resolved_at,closed_at';
  const text = `${head}
INC1,New,0,0,0,Caller 1,29/2/2016 01:16,29/2/2016 01:23,Phone,Category 55,?,29/2/2016 11:29,5/3/2016 12:00
INC1,Closed,1,0,2,Caller 1,29/2/2016 01:16,5/3/2016 12:00,Phone,Category 55,Group 56,29/2/2016 11:29,5/3/2016 12:00
INC1,Resolved,1,0,1,Caller 1,29/2/2016 01:16,29/2/2016 11:29,Phone,Category 55,Group 56,29/2/2016 11:29,5/3/2016 12:00
INC2,New,0,0,0,Caller 2,29/2/2016 04:40,29/2/2016 04:57,Phone,?,Group 1,?,?
`;
  const { recognition, rows, leftOut } = mustRead(await readExport({ 'audit.csv': text }));
  expect(recognition.source?.id).toBe('servicenow-audit');
  expect(leftOut).toEqual({ 'earlier events of a case': 2 });
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    id: 'INC1',
    status: 'Closed',
    receivedAt: '2016-02-29T01:16:00Z',
    updatedAt: '2016-03-05T12:00:00Z',
    touchpoint: 'Group 56',
    handlers: 1,
  });
  expect(Object.keys(rows[1] ?? {})).not.toContain('category');
});
