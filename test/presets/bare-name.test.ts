import { describe, expect, it } from 'vitest';
import { bareName, endsOfPath } from '../../shared/presets/bare-name.ts';

describe('bareName', () => {
  it.each([
    ['Custom field (Complaint reason)', 'Complaint reason'],
    ['Benutzerdefinierte Felder (Beschwerdegrund)', 'Beschwerdegrund'],
    ['(Do Not Modify) Modified On', 'Modified On'],
    ['Contact reason [list]', 'Contact reason'],
    ['Create date (Pacific time)', 'Create date'],
    ['Created (UTC)', 'Created'],
    ['Opened [Europe/Berlin]', 'Opened'],
    ['Award amount (£)', 'Award amount'],
    ['Refund (EUR)', 'Refund'],
    ['Satisfaction (1 à 5)', 'Satisfaction'],
    ['Closed (dd/mm/yyyy)', 'Closed'],
    ['Case Reason  ↑', 'Case Reason'],
    ['Complaint_Reason__c', 'Complaint_Reason'],
    ['cf_reason', 'reason'],
    ['CF.{Complaint reason}', 'Complaint reason'],
    ['Complaints[Date Received]', 'Date Received'],
    ['Note /5', 'Note'],
    ['Gesamtbetrag (Brutto)', 'Gesamtbetrag'],
    ['Demandeur - Demandeur', 'Demandeur'],
    ['Ticket opgelost - Datum en tijd', 'Ticket opgelost'],
    ['Erstatning (kr)', 'Erstatning'],
  ])('takes away what an exporter put around %j', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });

  it.each([
    'First response time (in hrs)',
    'Date received',
    'Product(s)',
    'All closed cases (count)',
    '(Do Not Modify)',
  ])('leaves %j as it stands', (name) => {
    expect(bareName(name)).toBe(name);
  });
});

describe('endsOfPath', () => {
  it.each([
    ['source.author.email', ['author.email', 'email']],
    ['conversation_rating.rating', ['rating']],
    ['Lfd. Nr.', []],
    ['Created', []],
  ])('of %j are %j', (name, ends) => {
    expect(endsOfPath(name)).toEqual(ends);
  });
});
