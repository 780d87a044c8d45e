import { describe, expect, it } from 'vitest';
import type { ImportOptions } from '../../../shared/model/recognition.ts';
import { mustRead, readExport, type ReadExport } from '../../support/read-export.ts';

const day = (i: number): string => String((i % 28) + 1).padStart(2, '0');

async function read(lines: readonly string[], options: ImportOptions = {}): Promise<ReadExport> {
  return mustRead(await readExport({ 'export.csv': `${lines.join('\n')}\n` }, options));
}

function cancelledOf({ rows }: ReadExport): string[] {
  return rows.filter(({ cancelled }) => cancelled === true).map(({ id }) => id);
}

function valueOf({ rows }: ReadExport, id: string): unknown {
  return rows.find((row) => row.id === id)?.['value'];
}

/** Invented exports of shops and payment services that no preset describes. */
describe('orders that are no purchases', () => {
  it('are told by the state of the payment as well as by that of the order', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, i) =>
        `${500 + i};${day(i)}.03.2024;${i === 3 ? 'Storniert' : 'Versendet'};${i === 7 ? 'Vollständig zurückerstattet' : i === 8 ? 'Teilweise erstattet' : 'Bezahlt'};K${i % 9};${20 + i},50`,
    );
    const found = await read([
      'Bestellnummer;Bestelldatum;Bestellstatus;Zahlungsstatus;Kundennummer;Gesamtbetrag',
      ...rows,
    ]);
    expect(cancelledOf(found)).toEqual(['503', '507']);
    expect(found.rows.every(({ cancelled }) => typeof cancelled === 'boolean')).toBe(true);
  });

  it('are told by what was given back, where it is the whole amount', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, i) =>
        `${i + 1},2024-03-${day(i)},p${i % 9}@example.org,${20 + i}.50,${i === 4 ? '24.50' : i === 5 ? '5.00' : '0.00'},Closed`,
    );
    const found = await read(['Order ID,Order Date,Customer Email,Grand Total,Total Refunded,Status', ...rows]);
    expect(cancelledOf(found)).toEqual(['5']);
  });

  it('are told by the type of the row and by an amount below nothing', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, i) =>
        `T${i},2024-03-${day(i)},${i === 2 ? 'Payout' : i === 3 ? 'Refund' : 'Payment'},CU${i % 9},${i === 2 ? '-500.00' : `${20 + i}.50`},EUR`,
    );
    const found = await read(['Transaction ID,Date,Event Type,Customer ID,Amount,Currency', ...rows], {
      kind: 'orders',
    });
    expect(cancelledOf(found)).toEqual(['T2', 'T3']);
    const bare = await read(
      [
        'Order ID,Order Date,Customer ID,Amount',
        'A,2024-03-01,c,20.00',
        'B,2024-03-02,d,(5.00)',
        'C,2024-03-03,d,7.00',
      ],
      { kind: 'orders' },
    );
    expect(cancelledOf(bare)).toEqual(['B']);
  });

  it('are told by a reason or a moment of cancellation, and by a column that a person names', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, i) => `${i + 1},2024-03-${day(i)},c${i % 9},${20 + i}.50,${i === 6 ? 'Customer changed his mind' : ''}`,
    );
    const found = await read(['Order ID,Order Date,Customer ID,Total,Cancellation reason', ...rows]);
    expect(cancelledOf(found)).toEqual(['7']);
    const named = await read(
      [
        'Order ID,Order Date,Customer ID,Total,What became of it',
        ...rows.map((row, i) => (i === 9 ? `${row}Anulowane` : `${row}Wysłane`)),
      ].map((row) => row.replace('Customer changed his mind', '')),
      { map: { cancelled: 'What became of it' } },
    );
    expect(cancelledOf(named)).toEqual(['10']);
  });

  it('leave an order standing whose other lines stand, without the value of the cancelled ones', async () => {
    const found = await read(
      [
        'Order number;Order date;Customer;Item;Amount;Cancelled',
        '1001;2024-03-05;anna;Chair;100,00;yes',
        '1001;2024-03-05;anna;Table;250,00;no',
        '1002;2024-03-06;bert;Chair;100,00;yes',
        '1002;2024-03-06;bert;Lamp;40,00;yes',
        '1003;2024-03-06;carl;Lamp;40,00;no',
        '1003;2024-03-07;carl;Lamp;-40,00;no',
        '1004;2024-03-06;dora;Lamp;40,00;no',
        '1004;2024-03-07;dora;Voucher;-5,00;no',
      ],
      { severalRows: 'lines' },
    );
    expect(cancelledOf(found)).toEqual(['1002', '1003']);
    expect(['1001', '1002', '1003', '1004'].map((id) => valueOf(found, id))).toEqual([25_000, 14_000, 4000, 3500]);
  });
});

describe('refunds that name their order', () => {
  const head = 'Date,Time,Type,Status,Currency,Gross,From Email Address,Transaction ID,Reference Txn ID';
  const sales = Array.from(
    { length: 30 },
    (_, i) => `${day(i)}/03/2024,10:00:00,Website Payment,Completed,EUR,${20 + i}.50,p${i % 9}@example.org,S${i},`,
  );
  const refund = (id: string, of: string, amount: string): string =>
    `28/03/2024,12:00:00,Payment Refund,Completed,EUR,${amount},shop@example.org,${id},${of}`;

  it('are taken off it, and a whole one makes it no purchase', async () => {
    const found = await read([head, ...sales, refund('R1', 'S4', '-24.50'), refund('R2', 'S5', '-5.00')]);
    expect(found.recognition.questions).toEqual([]);
    expect(found.recognition.reasons.map(({ text }) => text)).toContain(
      'refunds are taken off the order that "Reference Txn ID" names',
    );
    expect(cancelledOf(found)).toEqual(['S4']);
    expect([valueOf(found, 'S4'), valueOf(found, 'S5')]).toEqual([2450, 2050]);
    expect(found.rows.length).toBe(30);
    expect(found.leftOut).toEqual({ 'refunds taken off their orders': 2 });
  });

  it('stay rows of their own, and no purchases, where the order is not in the file or of another currency', async () => {
    const other = refund('R3', 'S6', '-26.50').replace('EUR', 'USD');
    const found = await read([head, ...sales, refund('R1', 'S4', '-24.50'), refund('R2', 'X9', '-5.00'), other]);
    expect(cancelledOf(found)).toEqual(['S4', 'R2', 'R3']);
  });

  it('are told from fees, conversions and payouts that name it as well', async () => {
    const beside = (id: string, type: string, amount: string): string =>
      `28/03/2024,12:00:00,${type},Completed,EUR,${amount},,${id},S4`;
    const found = await read([
      head,
      ...sales,
      refund('R1', 'S5', '-25.50'),
      beside('F1', 'Partner Fee', '-24.50'),
      beside('H1', 'Account Hold', '-24.50'),
      beside('H2', 'Hold Release', '24.50'),
    ]);
    expect(cancelledOf(found)).toEqual(['S5', 'F1', 'H1', 'H2']);
    expect(valueOf(found, 'S4')).toBe(2450);
  });

  it('are taken off in the lines of one order, also where they are written without a sign', async () => {
    const found = await read(
      [
        'Order ID;Order date;Customer;Type;Amount',
        '1001;2024-03-05;anna;SALE;100,00',
        '1001;2024-03-05;anna;FEE;2,90',
        '1001;2024-03-09;anna;RETURN;100,00',
        '1002;2024-03-06;bert;SALE;80,00',
        '1002;2024-03-06;bert;FEE;-2,30',
        '1002;2024-03-09;bert;RETURN;30,00',
      ],
      { severalRows: 'lines', kind: 'orders' },
    );
    expect(cancelledOf(found)).toEqual(['1001']);
    expect([valueOf(found, '1001'), valueOf(found, '1002')]).toEqual([10_000, 5000]);
  });

  it('are found among lines as well', async () => {
    const lines = Array.from({ length: 30 }, (_, i) =>
      [
        `RE${i};Rechnung;${day(i)}.03.2024;A1;1;10,00;K${i % 9};`,
        `RE${i};Rechnung;${day(i)}.03.2024;A2;2;5,00;K${i % 9};`,
      ].join('\n'),
    );
    const found = await read(
      [
        'Belegnr;Belegart;Belegdatum;Artikelnr;Stück;Einzelpreis;Kunde;Ursprungsbeleg',
        ...lines,
        'GS1;Gutschrift;29.03.2024;A1;-1;10,00;K3;RE3',
        'GS1;Gutschrift;29.03.2024;A2;-2;5,00;K3;RE3',
        'GS2;Gutschrift;29.03.2024;A2;-1;5,00;K4;RE4',
      ],
      { severalRows: 'lines' },
    );
    expect(cancelledOf(found)).toEqual(['RE3']);
    expect([valueOf(found, 'RE3'), valueOf(found, 'RE4'), valueOf(found, 'RE5')]).toEqual([2000, 1500, 2000]);
    expect(found.rows.length).toBe(30);
  });
});
