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
    // Reassigned once: two owners.
    handlers: 2,
  });
  expect(Object.keys(rows[1] ?? {})).not.toContain('category');
});

it('keeps the first promise of an event log, in whatever order the events stand', async () => {
  const text = `number,incident_state,sys_mod_count,caller_id,opened_at,sys_updated_at,category,assignment_group,due_date
INC1,Closed,2,Caller 1,29/2/2016 01:16,5/3/2016 12:00,Category 55,Group 56,9/3/2016 12:00
INC1,New,0,Caller 1,29/2/2016 01:16,29/2/2016 01:23,Category 55,Group 56,2/3/2016 12:00
INC1,Resolved,1,Caller 1,29/2/2016 01:16,29/2/2016 11:29,Category 55,Group 56,5/3/2016 12:00
`;
  const { rows } = mustRead(await readExport({ 'audit.csv': text }));
  expect(rows).toEqual([expect.objectContaining({ status: 'Closed', promisedAt: '2016-03-02T12:00:00Z' })]);
});

it('reads approvals: asked for or given is needed, not requested is not', async () => {
  const text = `number,opened_at,short_description,caller_id,state,category,assignment_group,approval,approval_set
INC0001,2024-01-03 10:00:00,Screen black,Ann,New,Hardware,Desk,approved,2024-01-04 09:00:00
INC0002,2024-01-03 10:00:00,Screen black,Bea,New,Hardware,Desk,not requested,
INC0003,2024-01-03 10:00:00,Screen black,Cid,New,Hardware,Desk,,
`;
  const { rows } = mustRead(await readExport({ 'incident.csv': text }));
  expect(rows.map(({ approvalNeeded, approvedAt }) => [approvalNeeded, approvedAt])).toEqual([
    [true, '2024-01-04T09:00:00Z'],
    [false, undefined],
    [undefined, undefined],
  ]);
});
