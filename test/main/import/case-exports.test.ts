import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recogniseFile } from '../../../main/import/recognise-file.ts';
import type { ImportOptions, Recognition } from '../../../shared/model/recognition.ts';
import { temporaryFolder } from '../../support/temporary-store.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const day = (i: number): string => two((i % 28) + 1);
const ROWS = 40;

async function look(header: string, row: (i: number) => string, options: ImportOptions = {}): Promise<Recognition> {
  const path = join(temporaryFolder(), 'export.csv');
  writeFileSync(path, `${header}\n${Array.from({ length: ROWS }, (_, i) => row(i)).join('\n')}\n`);
  const found = await recogniseFile(path, options, { zone: 'UTC' });
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}

function mapped({ columns }: Recognition): Record<string, string> {
  return Object.fromEntries(columns.flatMap(({ field, name }) => (field === null ? [] : [[field, name]])));
}

function values({ questions, stored }: Recognition, field: string): unknown[] {
  expect(questions).toEqual([]);
  return stored.map((row) => row.values[field] ?? null);
}

describe('what a complaint is about', () => {
  it('is not told by the column that says which rows are complaints, where another one tells it', async () => {
    const found = await look(
      'Ref No,Type,Date received,Subject (primary),Ward,Details',
      (i) =>
        `C${i},${i % 3 ? 'Complaint' : 'Compliment'},${day(i)}/03/2024,${i % 2 ? 'Waiting times' : 'Food'},Ward ${i % 4},A long story of what happened on the day ${i}`,
    );
    expect(mapped(found)).toMatchObject({ category: 'Subject (primary)', site: 'Ward' });
    expect(found.rules[0]?.rule.conditions).toEqual([{ of: 'column', name: 'Type', op: 'is', value: 'Complaint' }]);
  });

  it('is told by that column where nothing else repeats', async () => {
    const found = await look(
      'Ticket No,Type,Created,Subject',
      (i) => `${i},${i % 3 ? 'Complaint' : 'Question'},2024-03-${day(i)},Parcel ${i}`,
    );
    expect(mapped(found)).toMatchObject({ category: 'Type' });
  });

  it('is not told by a column that is the same in every row and only called a type', async () => {
    const found = await look(
      'Ticket#;Erstellt;Typ;Queue',
      (i) => `${9000 + i};2024-03-${day(i)};Incident;Team ${i % 3}`,
    );
    expect(mapped(found)['category']).toBeUndefined();
  });

  it('is told by a topic even in a month that knew only one', async () => {
    const found = await look('Received;Customer;Topic;Status', (i) => `2024-03-${day(i)};Customer ${i};Late;Open`);
    expect(mapped(found)).toMatchObject({ category: 'Topic' });
  });

  it('is told by the reason that a firm asks for, where its help desk only has types of ticket', async () => {
    const found = await look(
      'Ticket ID,Subject,Status,Source,Type,Agent,Group,Created time,Resolved time,Survey results,Reason for complaint',
      (i) =>
        `${i},Hi,Open,Email,${i % 2 ? 'Complaint' : 'Question'},A,G,2024-03-${day(i)} 10:00:00,,${i % 4 ? 'No responses yet' : 'Extremely unhappy'},${i % 3 ? 'Late' : 'Broken'}`,
    );
    expect(found.source?.id).toBe('freshdesk');
    expect(mapped(found)).toMatchObject({ category: 'Reason for complaint', satisfaction: 'Survey results' });
    expect(values(found, 'satisfaction').slice(0, 3)).toEqual([1, null, null]);
  });

  it('is told by the column of a source that holds anything, and by those that a firm added', async () => {
    const found = await look(
      'ID,CASENUMBER,CONTACTID,TYPE,STATUS,REASON,ORIGIN,OWNERID,CREATEDDATE,CLOSEDDATE,COMPLAINT_CATEGORY__C,CSAT_SCORE__C,STORE__C',
      (i) =>
        `5003${i},0002${two(i)},0033${i % 9},Complaint,Closed,,Phone,005,2024-03-${day(i)}T10:00:00.000Z,,${i % 2 ? 'Shipping' : 'Invoice'},${(i % 5) + 1}.0,${i % 3 ? 'Bonn' : 'Wien'}`,
    );
    expect(found.source?.id).toBe('salesforce');
    expect(mapped(found)).toMatchObject({
      category: 'COMPLAINT_CATEGORY__C',
      satisfaction: 'CSAT_SCORE__C',
      site: 'STORE__C',
    });
  });
});

describe('labels over several rows', () => {
  it('that stand once each, the first of them in the first row, may have been merged cells: it is asked', async () => {
    const hotels = (options: ImportOptions = {}): ReturnType<typeof look> =>
      look(
        'Hotel;Nº queja;Fecha de entrada;Huésped;Motivo de la queja',
        (i) =>
          `${i === 0 ? 'Hotel Sol' : i === 15 ? 'Hotel Mar' : ''};Q-${i};2024-03-${day(i)};G ${i % 9};${i % 2 ? 'Ruido' : 'Limpieza'}`,
        options,
      );
    const { questions } = await hotels();
    expect(questions).toMatchObject([
      { id: 'fill-down-Hotel', choices: [{ flag: '--fill-down "Hotel"' }, { flag: '--keep-blank "Hotel"' }] },
    ]);
    const sites = values(await hotels({ fillDown: { Hotel: true } }), 'site');
    expect([sites[0], sites[1], sites[14], sites[15], sites[19]]).toEqual([
      'Hotel Sol',
      'Hotel Sol',
      'Hotel Sol',
      'Hotel Mar',
      'Hotel Mar',
    ]);
    const blank = values(await hotels({ fillDown: { Hotel: false } }), 'site');
    expect([blank[0], blank[1], blank[15]]).toEqual(['Hotel Sol', null, 'Hotel Mar']);
  });

  it('that come again are single labels', async () => {
    const found = await look(
      'Complaint no,Received,Branch,Reason',
      (i) => `Q-${i},2024-03-${day(i)},${i % 5 ? '' : `North ${i % 10}`},${i % 2 ? 'Noise' : 'Dirt'}`,
    );
    expect(values(found, 'site').slice(0, 3)).toEqual(['North 0', null, null]);
  });
});

describe('names of columns', () => {
  it.each<[string, string, (i: number) => string, Record<string, string>]>([
    [
      'of a view of a database, with what the table is before each',
      'inc_number,inc_opened_at,inc_caller_id,inc_category,inc_contact_type,inc_resolved_at',
      (i) =>
        `INC${1000 + i},2024-03-${day(i)} 08:00:00,U${i % 9},${i % 2 ? 'Mail' : 'Net'},phone,2024-04-${day(i)} 08:00:00`,
      {
        caseId: 'inc_number',
        receivedAt: 'inc_opened_at',
        resolvedAt: 'inc_resolved_at',
        channel: 'inc_contact_type',
        category: 'inc_category',
        customer: 'inc_caller_id',
      },
    ],
    [
      'of a Dutch service desk',
      'Meldingnummer;Aanmelder;Soort binnenkomst;Categorie;Aanmaakdatum;Datum gereed;Datum afgemeld;Gereed',
      (i) =>
        `M24 ${two(i)};P ${i % 9};${i % 2 ? 'Telefonisch' : 'E-mail'};${i % 3 ? 'Klacht' : 'Storing'};${day(i)}-03-2024 10:00;${day(i)}-04-2024 10:00;${day(i)}-05-2024 10:00;Ja`,
      {
        caseId: 'Meldingnummer',
        customer: 'Aanmelder',
        channel: 'Soort binnenkomst',
        receivedAt: 'Aanmaakdatum',
        resolvedAt: 'Datum gereed',
        closedAt: 'Datum afgemeld',
      },
    ],
    [
      'with the word for a moment around the word that tells',
      'Ärendenummer;Inkommet datum;Avslutat datum;Ärendetyp;Kanal',
      (i) =>
        `${4000 + i};2024-03-${day(i)} 10:00;2024-04-${day(i)} 10:00;${i % 2 ? 'Trasig' : 'Sen'};${i % 3 ? 'Telefon' : 'E-post'}`,
      { receivedAt: 'Inkommet datum', closedAt: 'Avslutat datum', category: 'Ärendetyp' },
    ],
    [
      'of a messenger that tells the first and the last end',
      'Conversation ID,Conversation started at,Conversation first closed at,Conversation last closed at,Topic,User ID',
      (i) =>
        `${5000 + i},2024-03-${day(i)} 10:00:00,2024-03-${day(i)} 11:00:00,2024-04-${day(i)} 10:00:00,${i % 2 ? 'Bug' : 'Bill'},U${i % 9}`,
      { closedAt: 'Conversation last closed at', receivedAt: 'Conversation started at' },
    ],
    [
      'of a view in Danish, in which the moment says so',
      'Sagsnr.;Oprettet dato;Henvendelsesform;Butik;Klageårsag;Afsluttet dato',
      (i) =>
        `K${i};${day(i)}-03-2024 10:00;${i % 2 ? 'Mail' : 'Telefon'};${i % 3 ? 'Aarhus' : 'Odense'};${i % 4 ? 'Sen' : 'Defekt'};${day(i)}-04-2024 10:00`,
      { receivedAt: 'Oprettet dato', closedAt: 'Afsluttet dato', channel: 'Henvendelsesform', site: 'Butik' },
    ],
    [
      'of a database with short words, each moment in two columns',
      'NUM_RECLAMACION|FEC_ENTRADA|HORA_ENTRADA|CANAL|PROVINCIA|COD_CLIENTE|MOTIVO_N1|MOTIVO_N2|FEC_CIERRE',
      (i) =>
        `R${i}|${day(i)}/03/2024|10:${two(i)}|WEB|${i % 3 ? 'MADRID' : 'SORIA'}|${700 + (i % 9)}|${i % 2 ? 'RED' : 'COBRO'}|OTRO ${i % 3}|${day(i)}/04/2024`,
      {
        receivedAt: 'FEC_ENTRADA + HORA_ENTRADA',
        closedAt: 'FEC_CIERRE',
        category: 'MOTIVO_N1',
        customer: 'COD_CLIENTE',
      },
    ],
    [
      'of an Austrian register',
      'Geschäftszahl;Einbringungsdatum;Beschwerdekanal;Beschwerdegegenstand;Beschwerdeführer/in;Erledigungsdatum;Schulnote',
      (i) =>
        `GZ${i};${day(i)}.03.2024;${i % 2 ? 'Web' : 'Brief'};${i % 3 ? 'Personal' : 'Fahrt'};P ${i % 9};${day(i)}.04.2024;${(i % 5) + 1}`,
      {
        caseId: 'Geschäftszahl',
        receivedAt: 'Einbringungsdatum',
        category: 'Beschwerdegegenstand',
        customer: 'Beschwerdeführer/in',
        satisfaction: 'Schulnote',
      },
    ],
    [
      'of a hotel in Japan, with the steps of its score',
      'クレーム番号,発生日,受付方法,施設名,お客様名,分類,対応完了日,評価（5段階）',
      (i) =>
        `HT-${i},2024年3月${(i % 28) + 1}日,${i % 2 ? '電話' : 'メール'},${i % 3 ? '京都' : '札幌'},P ${i % 9},${i % 2 ? '騒音' : '清掃'},2024年4月${(i % 28) + 1}日,${(i % 5) + 1}`,
      {
        receivedAt: '発生日',
        resolvedAt: '対応完了日',
        site: '施設名',
        satisfaction: '評価（5段階）',
        channel: '受付方法',
      },
    ],
    [
      'with the mark of the firm before them',
      'Ticket ID,Created At,Resolved At,Category,Source,Satisfaction Survey,Custom: Complaint Reason,Custom: Outlet',
      (i) =>
        `${i},2024-03-${day(i)} 10:00:00,,Support,Email,${i % 2 ? 'Poor' : 'Excellent'},${i % 3 ? 'Late' : 'Broken'},Outlet ${i % 4}`,
      { category: 'Custom: Complaint Reason', site: 'Custom: Outlet', satisfaction: 'Satisfaction Survey' },
    ],
    [
      'of a place called state, which is no state of the case',
      'Complaint no,Received,City,State,Component',
      (i) => `${i},2024-03-${day(i)},LA,${i % 2 ? 'CA' : 'TX'},${i % 3 ? 'BRAKES' : 'ENGINE'}`,
      { site: 'State' },
    ],
    [
      'of a maker of devices, with who reported and how',
      'Complaint ID,Event Date,Date Opened,Country of Event,Failure Mode,Reported By,Intake Method,Date Closed',
      (i) =>
        `PC-${i},2024-02-${day(i)},2024-03-${day(i)},${i % 2 ? 'USA' : 'Japan'},${i % 3 ? 'Leak' : 'Break'},Person ${i % 9},${i % 4 ? 'Phone' : 'Email'},2024-04-${day(i)}`,
      {
        receivedAt: 'Date Opened',
        site: 'Country of Event',
        category: 'Failure Mode',
        customer: 'Reported By',
        channel: 'Intake Method',
      },
    ],
    [
      'of a Turkish bank',
      'Talep Numarası;Talep Tarihi;Talep Kanalı;Şube Adı;Talep Konusu;Sonuç Tarihi',
      (i) =>
        `${700 + i};${day(i)}.03.2024 10:00;${i % 2 ? 'Çağrı' : 'İnternet'};${i % 3 ? 'Ankara' : 'Bursa'};${i % 4 ? 'ATM' : 'Kredi'};${day(i)}.04.2024 10:00`,
      {
        receivedAt: 'Talep Tarihi',
        channel: 'Talep Kanalı',
        site: 'Şube Adı',
        category: 'Talep Konusu',
        resolvedAt: 'Sonuç Tarihi',
      },
    ],
    [
      'of a Dutch town, with a start and an end',
      'Zaaknummer;Startdatum;Einddatum;Einddatum gepland;Ontvangstkanaal;Onderwerp klacht;Klager',
      (i) =>
        `KL-${i};${day(i)}-03-2024;${day(i)}-04-2024;${day(i)}-05-2024;${i % 2 ? 'Brief' : 'Balie'};${i % 3 ? 'Bejegening' : 'Wachttijd'};P ${i % 9}`,
      { receivedAt: 'Startdatum', resolvedAt: 'Einddatum', channel: 'Ontvangstkanaal', category: 'Onderwerp klacht' },
    ],
    [
      'of a regulator of airlines',
      'CASE_NUMBER,CARRIER_NAME,DATE_RECEIVED,COMPLAINT_CATEGORY,METHOD_RECEIVED,DATE_CLOSED',
      (i) => `ML${i},AIR,03/${day(i)}/2024,${i % 2 ? 'Baggage' : 'Fares'},${i % 3 ? 'Web' : 'Mail'},04/${day(i)}/2024`,
      { channel: 'METHOD_RECEIVED', category: 'COMPLAINT_CATEGORY' },
    ],
  ])('%s', async (_, header, row, fields) => {
    const found = await look(header, row);
    expect(found.questions).toEqual([]);
    expect(mapped(found)).toMatchObject(fields);
  });
});

describe('the end of a case', () => {
  it('is not worked out of rounded hours where it is told', async () => {
    const found = await look(
      'Ticket Ref,Created on,Closing Date,Type,Time to close (hours)',
      (i) =>
        `#${i},2024-03-${day(i)} 10:00:00,${i % 2 ? `2024-03-${day(i)} 12:00:05` : ''},${i % 3 ? 'Issue' : 'Return'},${i % 2 ? '2.00' : '0.00'}`,
    );
    expect(mapped(found)).toMatchObject({ closedAt: 'Closing Date' });
    expect(values(found, 'resolvedAt')).toEqual(Array(20).fill(null));
  });

  it('is not nothing at all after the receipt, as open cases have it', async () => {
    const found = await look(
      'Ticket Ref,Created on,Type,Resolution time (hours)',
      (i) => `#${i},2024-03-${day(i)} 10:00:00,${i % 3 ? 'Issue' : 'Return'},${i % 2 ? '2.50' : '0.00'}`,
    );
    const received = Date.parse('2024-03-02T10:00:00Z');
    expect(values(found, 'resolvedAt').slice(0, 2)).toEqual([null, received + 9_000_000]);
  });

  it('is not the end of a survey that was recorded', async () => {
    const found = await look(
      'StartDate,EndDate,RecordedDate,ResponseId,Topic',
      (i) =>
        `2024-03-${day(i)} 10:00:00,2024-03-${day(i)} 10:05:00,2024-03-${day(i)} 10:05:01,R_${i},${i % 2 ? 'Food' : 'Noise'}`,
    );
    expect(mapped(found)['receivedAt']).toBe('RecordedDate');
    expect(mapped(found)['resolvedAt']).toBeUndefined();
  });

  it('is the end beside the start', async () => {
    const found = await look(
      'Case no,Start date,End date,Topic',
      (i) => `C${i},2024-03-${day(i)},2024-04-${day(i)},${i % 2 ? 'Food' : 'Noise'}`,
    );
    expect(mapped(found)).toMatchObject({ receivedAt: 'Start date', resolvedAt: 'End date' });
  });
});

describe('the only column of dates', () => {
  it('that is of a return is no purchase: what the rows are is asked', async () => {
    const found = await look(
      'return-date,order-id,sku,quantity,reason,license-plate-number,customer-comments',
      (i) =>
        `2024-03-${day(i)}T10:00:00+00:00,30${i % 20}-1,SKU,1,${i % 2 ? 'DEFECTIVE' : 'UNWANTED'},LPN${i},It broke`,
    );
    expect(found.kind).toBe('complaints');
    expect(found.questions.map(({ id }) => id)).toEqual(['map-caseId']);
    expect(mapped(found)).toMatchObject({ receivedAt: 'return-date', category: 'reason', order: 'order-id' });
  });

  it('that is of a purchase or a birth is no receipt', async () => {
    const found = await look(
      'Complaint no,Date of purchase,Reason',
      (i) => `C${i},2023-03-${day(i)},${i % 2 ? 'Late' : 'Broken'}`,
      { kind: 'complaints' },
    );
    expect(found.questions.map(({ id }) => id)).toEqual(['map-receivedAt']);
  });
});

it('takes no column of many names for the way in which people reach the firm', async () => {
  const path = join(temporaryFolder(), 'sources.csv');
  const rows = Array.from(
    { length: 200 },
    (_, i) => `C${i},2024-03-${day(i)},${i % 3 ? 'Late' : 'Broken'},campaign ${i % 60}`,
  );
  writeFileSync(path, `Case ID,Received,Category,Source\n${rows.join('\n')}\n`);
  const found = await recogniseFile(path, {}, { zone: 'UTC' });
  expect(found.ok && mapped(found.value)).toEqual({ caseId: 'Case ID', receivedAt: 'Received', category: 'Category' });
});

it('reads marks of a school with 1 as the best, and a bare mark only where a person says so', async () => {
  const row = (i: number): string => `B${i};${day(i)}.03.2024;${i % 2 ? 'Kasse' : 'Ware'};${(i % 5) + 1}`;
  const school = await look('Beschwerde-Nr.;Eingang am;Beschwerdegrund;Note (1-6)', row);
  expect(values(school, 'satisfaction').slice(0, 2)).toEqual([5, 4.2]);
  const bare = await look('Beschwerde-Nr.;Eingang am;Beschwerdegrund;Note', row);
  expect(mapped(bare)['satisfaction']).toBeUndefined();
});
