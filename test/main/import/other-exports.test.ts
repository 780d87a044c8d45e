import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recogniseFile } from '../../../main/import/recognise-file.ts';
import type { Recognition } from '../../../shared/model/recognition.ts';
import { temporaryFolder } from '../../support/temporary-store.ts';

async function look(text: string, bytes: (text: string) => Uint8Array | string = String): Promise<Recognition> {
  const path = join(temporaryFolder(), 'export.csv');
  writeFileSync(path, bytes(text));
  const found = await recogniseFile(path, {}, { zone: 'UTC' });
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}

/** First row as it would be stored. */
function first({ questions, stored }: Recognition): Record<string, unknown> {
  expect(questions).toEqual([]);
  return stored.find(({ problem }) => problem === null)?.values ?? {};
}

const at = (iso: string): number => Date.parse(iso);
/** Thirty rows, one for each day of April from the 1st on. */
const rows = (row: (day: number) => string): string => Array.from({ length: 30 }, (_, i) => `${row(i + 1)}\n`).join('');
const two = (n: number): string => String(n).padStart(2, '0');

describe('a moment told in two columns', () => {
  it('is put together from day and time, with the zone of a third', async () => {
    const found = await look(
      `"Date","Time","TimeZone","Name","Type","Currency","Gross","From Email Address","Transaction ID"\n${rows(
        (day) =>
          `"04/${two(day)}/2025","21:15:${two(day)}","PDT","Ann ${day % 7}","Payment","USD","1,2${two(day)}.50","a${day % 7}@example.org","T${day}"`,
      )}`,
    );
    expect(found.kind).toBe('orders');
    expect(first(found)).toMatchObject({
      orderedAt: at('2025-04-02T04:15:01Z'),
      value: 120_150,
      customer: 'a1@example.org',
    });
  });

  it('has the zone that all rows name by its place', async () => {
    const found = await look(
      `Case number;Date of complaint;Time of complaint;Time zone;Customer;Reason\n${rows(
        (day) => `C${day};${two(day)}.04.2025;10:00;Europe/Berlin;K${day % 7};${day % 2 ? 'Late' : 'Broken'}`,
      )}`,
    );
    expect(first(found)).toMatchObject({ receivedAt: at('2025-04-01T08:00:00Z') });
    expect(found.reasons.map(({ text }) => text).join(' ')).toContain('Europe/Berlin');
  });

  it('has the zone of a column of zones, where it is whole but for that', async () => {
    const found = await look(
      `Order ID,Creation Date,TimeZone,Currency,Total,Shopper Email\n${rows(
        (day) =>
          `P${day},2025-04-${two(day)} 09:00:00,${day > 15 ? 'CEST' : 'UTC'},EUR,${20 + day}.50,a${day % 7}@example.org`,
      )}`,
    );
    expect(found.stored.map(({ values }) => values['orderedAt']).slice(14, 16)).toEqual([
      at('2025-04-15T09:00:00Z'),
      at('2025-04-16T07:00:00Z'),
    ]);
  });

  it('pairs each day with its own time where there are several', async () => {
    const found = await look(
      `Meldung;Meldungsdatum;Meldungszeit;Auftraggeber;Problemcode;Abschlußdatum;Abschlußzeit\n${rows(
        (day) =>
          `${2000 + day};${two(day)}.04.2025;08:30:00;K${day % 7};00${day % 3};${two(day)}.05.2025;${day > 29 ? '' : '17:45:00'}`,
      )}`,
    );
    expect(first(found)).toMatchObject({
      receivedAt: at('2025-04-01T08:30:00Z'),
      resolvedAt: at('2025-05-01T17:45:00Z'),
    });
  });

  it('is no pair where the time is how long something took', async () => {
    const found = await look(
      `Case ID,Response date,Response time,Date received,Customer,Category\n${rows(
        (day) => `${day},2025-05-${two(day)},02:30,2025-04-${two(day)},c${day % 7},${day % 2 ? 'Late' : 'Broken'}`,
      )}`,
    );
    expect(found.columns.map(({ name }) => name)).not.toContain('Response date + Response time');
  });
});

describe('a zone in a column name', () => {
  it('is the zone of its times, also of a known source', async () => {
    const found = await look(
      `Ticket ID,Ticket name,Ticket status,Create date (Pacific time),Close date (Pacific time),Category\n${rows(
        (day) =>
          `${day},Parcel,Closed,2025-04-${two(day)} 09:00,2025-04-${two(day)} 21:30,${day % 2 ? 'Late' : 'Broken'}`,
      )}`,
    );
    expect(found.source?.id).toBe('hubspot');
    expect(first(found)).toMatchObject({ receivedAt: at('2025-04-01T16:00:00Z') });
  });
});

describe('rows that are no cases', () => {
  it('leaves out the second row of names that surveys write', async () => {
    const found = await look(
      `Respondent ID,Start Date,End Date,Email Address,How satisfied are you overall?,What went wrong?\n,,,,Response,Open-Ended Response\n${rows(
        (day) =>
          `${9000 + day},04/${two(day)}/2025 09:00:00 AM,04/${two(day)}/2025 09:04:00 AM,a${day % 7}@example.org,${(day % 5) + 1},"It came too late, twice"`,
      )}`,
    );
    expect(found.stored.filter(({ problem }) => problem !== null).map(({ problem }) => problem?.text)).toEqual([
      'names below the header',
    ]);
    expect(first(found)).toMatchObject({ receivedAt: at('2025-04-01T09:00:00Z'), satisfaction: 2 });
  });

  it('leaves out subtotals whose label stands in another column than the number', async () => {
    const found = await look(
      `Reason,Case number,Customer,Date opened,Date closed,Status\nLate,100,c1,04/13/2025,04/14/2025,Closed\nSubtotal,Count,1,,,\n${rows(
        (day) => `Late,${200 + day},c${day % 7},04/${two(day)}/2025,04/${two(day)}/2025,Closed`,
      )}`,
    );
    expect(found.stored.map(({ problem }) => problem?.text).filter((text) => text !== undefined)).toEqual([
      'total row',
    ]);
  });
});

describe('columns that a firm added to a known source', () => {
  it('tells the category where it is marked as added and named so', async () => {
    const found = await look(
      `Id,Requester id,Ticket type,Created at,Updated at,Solved at,Satisfaction Score,Reopens,Motivo do Contato [list],Refund amount\n${rows(
        (day) =>
          `${day},${day % 7},Problem,2025-04-${two(day)} 09:00,2025-04-${two(day)} 10:00,2025-04-${two(day)} 11:00,Offered,0,${day % 2 ? 'Atraso' : 'Cobrança'},${day}.50`,
      )}`,
    );
    expect(found.source?.id).toBe('zendesk');
    expect(first(found)).toMatchObject({ category: 'Atraso', compensation: 150 });
  });
});

describe('numbers with a dot before three digits', () => {
  it('are thousands where things are counted', async () => {
    const found = await look(
      `Monat;Filiale;Bestellungen\n${['Januar', 'Februar', 'März', 'April']
        .map((month, i) => `${month} 2025;Köln;1.${i + 2}00\n${month} 2025;Bonn;2.${i + 2}00\n`)
        .join('')}`,
    );
    expect(found.kind).toBe('exposure');
    expect(first(found)).toMatchObject({ period: at('2025-01-01T00:00:00Z'), chances: 1200 });
  });
});

describe('periods', () => {
  it.each([
    ['Week', (i: number) => `2025-W${two(i)}`, '2024-12-30T00:00:00Z'],
    ['Kalenderwoche', (i: number) => `KW ${i}/2025`, '2024-12-30T00:00:00Z'],
    [
      'Month',
      (i: number) =>
        `${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][i - 1]}-25`,
      '2025-01-01T00:00:00Z',
    ],
  ])('are read from a column %s', async (name, period, start) => {
    const text = Array.from({ length: 12 }, (_, i) => `${period(i + 1)},${100 + i}\n`).join('');
    expect(first(await look(`${name},Orders shipped\n${text}`))).toMatchObject({ period: at(start), chances: 100 });
  });
});

describe('a report grouped by a column', () => {
  it('has the group of a row from the first row of the group', async () => {
    const found = await look(
      `Case Reason  ↑,Case Number,Contact Name,Date/Time Opened,Date/Time Closed,Status\n${rows(
        (day) =>
          `${day % 10 === 1 ? `Reason ${day}` : ''},0000${1000 + day},Ann ${day % 7},4/${day}/2025 9:05 AM,4/${day}/2025 5:05 PM,Closed`,
      )}Subtotal,Count,30,,,\n`,
    );
    expect(found.questions).toEqual([]);
    expect(found.stored.map(({ values }) => values['category'])).toEqual([
      ...Array.from({ length: 10 }, () => 'Reason 1'),
      ...Array.from({ length: 10 }, () => 'Reason 11'),
    ]);
  });
});

describe('what only the values tell', () => {
  const day = (i: number): string => `2025-04-${two(i)}`;

  it('is the customer, where one column holds addresses', async () => {
    const found = await look(
      `Case ID,Created,Reach us back under,Agent address,Category\n${rows(
        (i) => `${i},${day(i)},a${i % 7}@example.org,agent${i % 3}@shop.example,${i % 2 ? 'Late' : 'Broken'}`,
      )}`,
    );
    expect(first(found)).toMatchObject({ customer: 'a1@example.org' });
  });

  it('is no satisfaction where the words are unknown: the rows would be rejected', async () => {
    const found = await look(
      `Case ID,Created,Category,Satisfaction\n${rows((i) => `${i},${day(i)},${i % 2 ? 'Late' : 'Broken'},${i % 3 ? 'Zonk' : 'Blorp'}`)}`,
    );
    expect(found.columns.find(({ name }) => name === 'Satisfaction')?.field).toBeNull();
    expect(found.stored.every(({ problem }) => problem === null)).toBe(true);
  });

  it('asks whether rows of a number, a date and an amount are orders', async () => {
    const found = await look(`No,Day,Client,Figure\n${rows((i) => `${500 + i},${day(i)},Ann ${i % 7},${20 + i}.50`)}`);
    expect(found.questions).toMatchObject([
      { id: 'kind', choices: [{ flag: '--kind complaints' }, { flag: '--kind orders' }] },
    ]);
  });

  it('takes an order for cancelled that has the moment when it was', async () => {
    const found = await look(
      `Name,Processed At,Customer: Email,Price: Total,Currency,Cancelled At\n${rows(
        (i) => `#${i},${day(i)},a${i % 7}@example.org,${20 + i}.50,USD,${i === 1 ? day(i) : ''}`,
      )}`,
    );
    expect(first(found)).toMatchObject({ orderedAt: at('2025-04-01'), value: 2150, cancelled: 1 });
  });

  it('asks when a case was received where the only other date is that of something else', async () => {
    const found = await look(
      `Survey ID,Response Date,Satisfaction,Comment,Follow-up over\n${rows(
        (i) => `${i},${day(i)},${(i % 5) + 1},It came too late and nobody called,${i % 2 ? day(i) : ''}`,
      )}`,
    );
    expect(found.questions.map(({ id }) => id)).toEqual(['map-receivedAt']);
  });

  it('prefers a column that differs from row to row', async () => {
    const found = await look(
      `Case ID,Created,Topic,Problem\n${rows((i) => `${i},${day(i)},Complaint,${i % 2 ? 'Late' : 'Broken'}`)}`,
    );
    expect(first(found)).toMatchObject({ category: 'Late' });
  });
});

describe('rows above the names of the columns', () => {
  it('are titles, one below the other, and names of groups', async () => {
    const found = await look(
      `Register 2025;;;;\nStand: 25.11.2025;;;;\n\nVorgang;;Termine;;Kunde\nLfd. Nr.;Beschwerdegrund;Eingangsdatum;Abschlussdatum;Beschwerdeführer\n${rows(
        (i) => `${i};${i % 2 ? 'Lieferung' : 'Rechnung'};${two(i)}.04.2025;${two(i)}.05.2025;Person ${i % 7}`,
      )}Summe: 30;;;;\n`,
    );
    expect(first(found)).toMatchObject({
      caseId: '1',
      category: 'Lieferung',
      receivedAt: at('2025-04-01'),
      resolvedAt: at('2025-05-01'),
    });
  });
});

describe('names that programs put together', () => {
  it('are read by what they name', async () => {
    const found = await look(
      `Complaints[Complaint ID],Complaints[Date Received],Complaints[Date Closed],Complaints[Customer ID],Complaints[Category],Note /5\n${rows(
        (day) =>
          `P${day},Tue Apr ${two(day)} 09:00:00 2025,Thu May ${two(day)} 10:00:00 EDT 2025,K${day % 7},${day % 2 ? 'Late' : 'Broken'},${(day % 5) + 1}/5`,
      )}`,
    );
    expect(first(found)).toMatchObject({
      caseId: 'P1',
      receivedAt: at('2025-04-01T09:00:00Z'),
      closedAt: at('2025-05-01T14:00:00Z'),
      customer: 'K1',
      category: 'Late',
      satisfaction: 2,
    });
  });

  it('name the place of chances, which keeps rows of one period apart', async () => {
    const found = await look(
      `Week commencing,Depot,Parcels delivered\n${rows((day) => `${two(day)}/04/2025,${day % 2 ? 'N' : 'S'},${100 + day}`)}`,
    );
    expect(first(found)).toMatchObject({ site: 'N', chances: 101 });
  });
});
