import { expect, it } from 'vitest';
import { nameFit, nameScore } from '../../shared/presets/name-fit.ts';

it.each([
  ['Ticket #', 'caseId'],
  ['complaint_id', 'caseId'],
  ['Vorgangsnummer', 'caseId'],
  ['Numéro de dossier', 'caseId'],
  ['Created At', 'receivedAt'],
  ['date_opened', 'receivedAt'],
  ['Eingangsdatum', 'receivedAt'],
  ['Date de réception', 'receivedAt'],
  ['Fecha de creación', 'receivedAt'],
  ['Data de abertura', 'receivedAt'],
  ['Aangemaakt op', 'receivedAt'],
  ['Resolved date', 'resolvedAt'],
  ['Erledigt am', 'resolvedAt'],
  ['First response time', 'firstResponseAt'],
  ['Erste Antwort am', 'firstResponseAt'],
  ['Kategorie', 'category'],
  ['Guest satisfaction with the answer given', 'satisfaction'],
  ['Motif', 'category'],
  ['Abteilung', 'touchpoint'],
  ['Kanal', 'channel'],
  ['Kundennummer', 'customer'],
  ['customer_email', 'customer'],
  ['Omschrijving', 'narrative'],
  ['First reply channel', 'firstResponseChannel'],
  ['Customer told at', 'toldAt'],
  ['Confirmation sent on', 'confirmedAt'],
  ['Follow-up date', 'checkedAt'],
  ['Approval requested at', 'approvalAskedAt'],
  ['Genehmigung beantragt am', 'approvalAskedAt'],
  ['Approval date', 'approvedAt'],
  ['Genehmigt am', 'approvedAt'],
  ['Re-promises', 'rePromises'],
  ['Times rescheduled', 'rePromises'],
  ['Channel switches', 'channelSwitches'],
  ['Kanalwechsel', 'channelSwitches'],
  ['Authority limit', 'authorityLimit'],
  ['Approval needed', 'approvalNeeded'],
  ['Genehmigung nötig', 'approvalNeeded'],
  ['within_authority', 'withinAuthority'],
  ['Blocked by policy', 'policyBlocked'],
  ['Survey sent', 'satisfactionAsked'],
  ['Umfrage gesendet', 'satisfactionAsked'],
])('%s is likely %s', (name, field) => {
  expect(nameFit(name, 'complaints', field)).toBeGreaterThanOrEqual(0.85);
});

it('does not take one moment for another', () => {
  expect(nameFit('Closed date', 'complaints', 'receivedAt')).toBe(0);
  expect(nameFit('Last updated', 'complaints', 'receivedAt')).toBe(0);
  expect(nameFit('Date of birth', 'complaints', 'receivedAt')).toBe(0);
});

it('tells names from values', () => {
  expect(nameScore('Status')).toBeGreaterThan(0.5);
  expect(nameScore('17/03/2024')).toBe(0);
  expect(nameScore('')).toBe(0);
});
