import { expect, it } from 'vitest';
import { isPersonalColumn } from '../../shared/presets/personal-column.ts';

it.each([
  'Requester email',
  'Customer Name',
  'customer_id',
  'Billing Phone',
  'E-Mail-Adresse',
  'Kundennummer',
  'Nom',
  'Teléfono',
  'Klantnummer',
  'Contact',
  'Shipping Address1',
  'Birthday',
  'Latitude',
])('knows that %s may name or reach a person', (name) => expect(isPersonalColumn(name)).toBe(true));

it.each([
  'Ticket ID',
  'Status',
  'Created at',
  'Customer segment',
  'Customer type',
  'Contact reason',
  'Product Name',
  'Requester domain',
  'Customer satisfaction',
  'Via',
  'Site name',
])('knows that %s does not', (name) => expect(isPersonalColumn(name)).toBe(false));
