import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportOptions } from '../../../shared/model/recognition.ts';
import { importContext } from '../../../main/core/import-context.ts';
import { runImports } from '../../../main/import/run-imports.ts';
import { temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';
import { mustRead, readExport } from '../../support/read-export.ts';

/** Forty lines of twenty orders; goods come again and again, in numbers from one to four. */
function lines(header: string, row: (order: number, goods: number, pieces: number) => string): string {
  const rows = Array.from({ length: 40 }, (_, i) => row(Math.floor(i / 2) + 1, i % 5, ((i * 7) % 4) + 1));
  return `${header}\n${rows.join('\n')}\n`;
}
const day = (n: number): string => `2024-03-${String((n % 28) + 1).padStart(2, '0')} 10:00`;

async function look(csv: string, options: ImportOptions = { severalRows: 'lines' }): ReturnType<typeof reading> {
  return reading(csv, options);
}
async function reading(csv: string, options: ImportOptions) {
  const read = mustRead(await readExport({ 'export.csv': csv }, options));
  const value = read.recognition.columns.find(({ field }) => field === 'value')?.name ?? null;
  return { ...read, value, reasons: read.recognition.reasons.map(({ text }) => text) };
}

const ASKED = lines(
  'Order ID,Order Date,Customer ID,Quantity,Price',
  (order, goods, pieces) => `${order},${day(order)},c${order % 4},${pieces},${goods + 1}.35`,
);

describe('the value of an order line', () => {
  it('is the number of pieces times a price named as that of one', async () => {
    const read = await look(
      lines(
        'Order ID,Order Date,Customer ID,Product,Quantity,Unit Price',
        (order, goods, pieces) => `${order},${day(order)},c${order % 4},G${goods},${pieces},${goods + 1}.35`,
      ),
    );
    expect(read.recognition.questions).toEqual([]);
    expect(read.value).toBe('Quantity × Unit Price');
    expect(read.reasons).toContain('value of a line: Quantity × Unit Price');
    // Order 1: one G0 at 1.35 and four G1 at 2.35.
    expect(read.rows[0]).toMatchObject({ id: '1', value: 1075 });
    expect(read.recognition.stored[0]?.values['value']).toBe(135);
  });

  it('goes by the decimal commas of the columns, in German', async () => {
    const read = await look(
      lines(
        'Bestellnummer;Bestelldatum;Kundennummer;Artikel;Menge;Einzelpreis',
        (order, goods, pieces) => `${order};${day(order)};k${order % 4};G${goods};${pieces};1.00${goods},50 €`,
      ),
    );
    expect(read.value).toBe('Menge × Einzelpreis');
    expect(read.rows[0]).toMatchObject({ id: '1', value: 100_050 + 4 * 100_150, currency: 'EUR' });
  });

  it('is told by goods bought in different numbers where the name of the price leaves it open', async () => {
    const header = 'Order ID,Order Date,Customer ID,Product,Quantity,Price';
    const each = await look(
      lines(header, (o, goods, pieces) => `${o},${day(o)},c${o % 4},G${goods},${pieces},${goods + 1}.35`),
    );
    expect(each.value).toBe('Quantity × Price');
    const whole = await look(
      lines(
        header,
        (o, goods, pieces) => `${o},${day(o)},c${o % 4},G${goods},${pieces},${((goods + 1.35) * pieces).toFixed(2)}`,
      ),
    );
    expect(whole.value).toBe('Price');
    expect(whole.reasons).toContain('value of a line: Price, which grows with Quantity');
  });

  it('says what is not taken off', async () => {
    const read = await look(
      lines(
        'Order ID,Order Date,Customer ID,Product,Quantity,Unit Price,Discount',
        (o, goods, pieces) => `${o},${day(o)},c${o % 4},G${goods},${pieces},${goods + 1}.35,0.1`,
      ),
    );
    expect(read.reasons).toContain('value of a line: Quantity × Unit Price; Discount is not taken off');
  });

  it('is a column that holds the product in every row, whatever it is called', async () => {
    const read = await look(
      lines(
        'Order ID,Order Date,Customer ID,Product,Quantity,Unit Price,Zwischen',
        (o, goods, pieces) =>
          `${o},${day(o)},c${o % 4},G${goods},${pieces},${goods + 1}.35,${((goods + 1.35) * pieces).toFixed(2)}`,
      ),
    );
    expect(read.value).toBe('Zwischen');
    expect(read.reasons).toContain('value: Zwischen, which is Quantity × Unit Price in every row');
  });

  it('is the total where one stands', async () => {
    const read = await look(
      lines(
        'Order ID,Order Date,Customer ID,Product,Quantity,Unit Price,Order Total',
        (o, goods, pieces) => `${o},${day(o)},c${o % 4},G${goods},${pieces},${goods + 1}.35,${o}.10`,
      ),
      { severalRows: 'parts' },
    );
    expect(read.value).toBe('Order Total');
  });

  it('is asked where neither name nor goods tell, and either answer is taken', async () => {
    const csv = ASKED;
    expect((await look(csv)).recognition.questions).toMatchObject([
      {
        id: 'map-value',
        choices: [{ flag: '--map value="Quantity × Price"' }, { flag: '--map value=Price' }],
      },
    ]);
    const each = await look(csv, { severalRows: 'lines', map: { value: 'Quantity * Price' } });
    expect([each.value, each.rows[0]?.['value']]).toEqual(['Quantity × Price', 1075]);
    const whole = await look(csv, { severalRows: 'lines', map: { value: 'Price' } });
    expect([whole.value, whole.rows[0]?.['value']]).toEqual(['Price', 370]);
  });

  it('is not asked again of the same columns', async () => {
    const store = temporaryStore();
    const path = join(temporaryFolder(), 'orders.csv');
    writeFileSync(path, ASKED);
    const bring = (options: ImportOptions): ReturnType<typeof runImports> =>
      runImports({ db: store.db, context: importContext(store), files: [{ path, name: 'orders.csv', options }] });
    const made = { value: 'Quantity * Price' };
    expect(await bring({ severalRows: 'lines', map: made })).toMatchObject({ ok: true, value: [{ added: 20 }] });
    expect(await bring({})).toMatchObject({ ok: true, value: [{ same: 20 }] });
  });
});
