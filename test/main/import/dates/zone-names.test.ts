import { expect, it } from 'vitest';
import { zoneOfColumn, zoneOfName } from '../../../../main/import/dates/zone-names.ts';

it.each([
  ['Pacific time', 'America/Los_Angeles'],
  ['Eastern Time (US & Canada)', 'America/New_York'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['MEZ', 'Europe/Berlin'],
  ['Europe/Vienna', 'Europe/Vienna'],
  ['Coordinated Universal Time', 'UTC'],
  ['Europe/Nowhere', null],
  ['time', null],
  ['', null],
])('%j means %s', (name, zone) => {
  expect(zoneOfName(name)).toBe(zone);
});

it.each([
  ['Create date (Pacific time)', 'America/Los_Angeles'],
  ['Opened [Europe/Berlin]', 'Europe/Berlin'],
  ['Created (UTC)', 'UTC'],
  ['created_utc', 'UTC'],
  ['Created', null],
  ['First response time (in hrs)', null],
])('a column %j states %s', (column, zone) => {
  expect(zoneOfColumn(column)).toBe(zone);
});
