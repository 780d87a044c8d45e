import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recogniseFile } from '../../../main/import/recognise-file.ts';
import type { Recognition } from '../../../shared/model/recognition.ts';
import { temporaryFolder } from '../../support/temporary-store.ts';

const day = (i: number): string => String((i % 28) + 1).padStart(2, '0');

async function look(header: string, row: (i: number) => string): Promise<Recognition> {
  const path = join(temporaryFolder(), 'export.csv');
  writeFileSync(path, `${header}\n${Array.from({ length: 40 }, (_, i) => row(i)).join('\n')}\n`);
  const found = await recogniseFile(path, {}, { zone: 'UTC' });
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}

function mapped({ columns }: Recognition): Record<string, string> {
  return Object.fromEntries(columns.flatMap(({ field, name }) => (field === null ? [] : [[field, name]])));
}

/** Invented exports in the manner of systems that no preset describes. */
describe('an export of a system nobody described', () => {
  it.each<[string, string, (i: number) => string, Record<string, string>]>([
    [
      'a help desk with a happiness rating',
      'Ticket Id,Subject,Contact Name,Email,Created Time,Closed Time,Status,Priority,Channel,Category,Sub Category,Department,Ticket Owner',
      (i) =>
        `${70000 + i},Parcel ${i},Person ${i % 9},p${i % 9}@example.org,${day(i)} Mar 2024 10:10 AM,${day(i)} Apr 2024 11:00 AM,Closed,High,${i % 2 ? 'Email' : 'Phone'},${i % 2 ? 'Delivery' : 'Billing'},Late,${i % 3 ? 'North' : 'South'},Agent ${i % 4}`,
      {
        caseId: 'Ticket Id',
        receivedAt: 'Created Time',
        closedAt: 'Closed Time',
        category: 'Category',
        subcategory: 'Sub Category',
        touchpoint: 'Department',
        channel: 'Channel',
        customer: 'Email',
        handler: 'Ticket Owner',
      },
    ],
    [
      'a shop help desk with contact reasons',
      'Ticket ID,Ticket channel,Ticket created date,Ticket closed date,Customer email,Contact reason,Survey score',
      (i) =>
        `${3000 + i},email,2024-03-${day(i)}T10:00:00Z,2024-03-${day(i)}T15:00:00Z,p${i % 9}@example.org,${i % 2 ? 'Order::Late' : 'Product::Broken'},${(i % 5) + 1}`,
      {
        caseId: 'Ticket ID',
        receivedAt: 'Ticket created date',
        closedAt: 'Ticket closed date',
        category: 'Contact reason',
        channel: 'Ticket channel',
        customer: 'Customer email',
        satisfaction: 'Survey score',
      },
    ],
    [
      'an open ticket system with help topics',
      'Ticket Number,Date Created,Subject,From,From Email,Priority,Department,Help Topic,Source,Current Status,Closed Date,Assigned To',
      (i) =>
        `${100000 + i},03/${day(i)}/2024 10:00:00,No heat,Person ${i},p${i % 9}@example.org,Normal,${i % 2 ? 'Repairs' : 'Rents'},${i % 2 ? 'Heating' : 'Noise'},Web,Closed,03/${day(i)}/2024 13:00:00,Agent ${i % 3}`,
      {
        caseId: 'Ticket Number',
        receivedAt: 'Date Created',
        closedAt: 'Closed Date',
        category: 'Help Topic',
        touchpoint: 'Department',
        channel: 'Source',
        status: 'Current Status',
        customer: 'From Email',
      },
    ],
    [
      'a German ticket system with queues',
      'Ticket#;Alter;Erstellt;Geschlossen;Status;Priorität;Queue;Besitzer;Kundennummer;Betreff;Typ;Service',
      (i) =>
        `20240300${i + 1000};3 d;2024-03-${day(i)} 10:00:00;2024-03-${day(i)} 16:00:00;zu;3 normal;${i % 2 ? 'Versand' : 'Rechnung'};agent${i % 3};K${i % 9};Paket ${i} fehlt;${i % 3 ? 'Beschwerde' : 'Anfrage'};${i % 2 ? 'Lieferung' : 'Buchhaltung'}`,
      {
        caseId: 'Ticket#',
        receivedAt: 'Erstellt',
        closedAt: 'Geschlossen',
        category: 'Typ',
        touchpoint: 'Service',
        customer: 'Kundennummer',
      },
    ],
    [
      'an Italian list',
      'Numero reclamo;Data di ricezione;Motivo;Reparto;Canale;Stato;Codice cliente;Data di chiusura',
      (i) =>
        `N${i};${day(i)}/03/2024;${i % 2 ? 'Ritardo' : 'Fattura'};${i % 3 ? 'Consegna' : 'Negozio'};Telefono;Chiuso;C${i % 9};${day(i)}/04/2024`,
      {
        caseId: 'Numero reclamo',
        receivedAt: 'Data di ricezione',
        closedAt: 'Data di chiusura',
        category: 'Motivo',
        touchpoint: 'Reparto',
        channel: 'Canale',
        status: 'Stato',
        customer: 'Codice cliente',
      },
    ],
    [
      'a Portuguese list',
      'Número da reclamação;Data de abertura;Categoria;Setor;Canal;Situação;Código do cliente;Data de encerramento',
      (i) =>
        `P${i};${day(i)}/03/2024 10:00;${i % 2 ? 'Atraso' : 'Cobrança'};${i % 3 ? 'Entrega' : 'Loja'};Telefone;Fechada;C${i % 9};${day(i)}/04/2024 11:00`,
      {
        caseId: 'Número da reclamação',
        receivedAt: 'Data de abertura',
        closedAt: 'Data de encerramento',
        category: 'Categoria',
        touchpoint: 'Setor',
        customer: 'Código do cliente',
      },
    ],
    [
      'a shop with totals in two currencies',
      'ID,Purchase Point,Purchase Date,Bill-to Name,Grand Total (Base),Grand Total (Purchased),Status,Customer Email',
      (i) =>
        `${100000000 + i},Main Website,"Mar ${(i % 28) + 1}, 2024 10:00:00 AM",Person ${i},${10 + i}.50,${10 + i}.50,${i % 5 ? 'Complete' : 'Canceled'},p${i % 9}@example.org`,
      { orderId: 'ID', orderedAt: 'Purchase Date', value: 'Grand Total (Base)', customer: 'Customer Email' },
    ],
    [
      'a marketplace in tabs',
      'amazon-order-id\tpurchase-date\torder-status\tsales-channel\tproduct-name\tcurrency\titem-price\tship-country',
      (i) =>
        `305-${1000000 + i}\t2024-03-${day(i)}T10:00:00+00:00\t${i % 6 ? 'Shipped' : 'Cancelled'}\tWeb\tLamp\tEUR\t${15 + i}.00\tDE`,
      { orderId: 'amazon-order-id', orderedAt: 'purchase-date', value: 'item-price', currency: 'currency' },
    ],
    [
      'a shop with customers by number',
      'Order ID,Customer ID,Customer Name,Order Date,Order Status,Order Total (inc tax),Order Currency Code',
      (i) => `${500 + i},${i % 9},Person ${i % 9},${day(i)}/03/2024,Completed,${30 + i}.00,EUR`,
      { orderId: 'Order ID', orderedAt: 'Order Date', value: 'Order Total (inc tax)', customer: 'Customer ID' },
    ],
    [
      'a Polish shop’s complaints',
      'Numer reklamacji;Data zgłoszenia;Data rozpatrzenia;Kategoria;Kanał;Oddział;Klient;Kwota rekompensaty;Opis',
      (i) =>
        `PL${i};${day(i)}.02.2024;${day(i)}.03.2024;${i % 2 ? 'Opóźnienie' : 'Uszkodzenie'};Telefon;Kraków;k${i % 7};${i},50 zł;paczka nigdy nie dotarła`,
      {
        caseId: 'Numer reklamacji',
        receivedAt: 'Data zgłoszenia',
        resolvedAt: 'Data rozpatrzenia',
        category: 'Kategoria',
        site: 'Oddział',
        customer: 'Klient',
        compensation: 'Kwota rekompensaty',
        narrative: 'Opis',
      },
    ],
    [
      'Italian complaints of a chain of shops',
      'Numero reclamo;Data apertura;Data chiusura;Categoria;Canale;Punto vendita;Codice cliente;Rimborso;Descrizione',
      (i) =>
        `RC-${i};${day(i)}/02/2024 10.15;${day(i)}/03/2024 10.15;${i % 2 ? 'Ritardo' : 'Guasto'};Telefono;Roma;C${i % 7};${i},00;il pacco non è mai arrivato`,
      { site: 'Punto vendita', compensation: 'Rimborso', narrative: 'Descrizione', customer: 'Codice cliente' },
    ],
    [
      'a shop’s orders with the mail of the bill',
      'Order Number,Order Status,Order Date,Email (Billing),Order Total Amount,Item Name,Quantity,Item Cost',
      (i) => `${i + 1},Completed,2024-03-${day(i)} 10:00,c${i % 8}@example.org,${20 + i}.00,Chair,1,10.00`,
      { orderId: 'Order Number', customer: 'Email (Billing)', value: 'Order Total Amount' },
    ],
  ])('%s is read by its names and values', async (_, header, row, fields) => {
    const found = await look(header, row);
    expect(found.questions).toEqual([]);
    expect(mapped(found)).toMatchObject(fields);
    expect(found.confidence).toBeGreaterThan(0.6);
    expect(found.confidence).toBeLessThan(0.96);
  });

  it('asks where the only amount can be the price of one piece or of the whole line', async () => {
    const found = await look(
      'Order ID,Order Date,Customer ID,SKU,Quantity,Price',
      (i) => `O${i},2024-03-${day(i)},c${i % 8},S${i},${(i % 3) + 2},${10 + i}.50`,
    );
    expect(mapped(found)).toEqual({
      orderId: 'Order ID',
      orderedAt: 'Order Date',
      customer: 'Customer ID',
      product: 'SKU',
    });
    expect(found.questions).toMatchObject([
      {
        id: 'map-value',
        choices: [{ flag: '--map value="Quantity × Price"' }, { flag: '--map value=Price' }],
      },
    ]);
  });

  it('is asked about when its rows can be complaints or orders', async () => {
    const found = await look(
      'ID;Référence;Total;État;Date',
      (i) => `${i + 1};REF${i};${20 + i},50 €;Livré;${day(i)}/03/2024 10:00:00`,
    );
    expect(found.questions).toMatchObject([
      { id: 'kind', choices: [{ flag: '--kind complaints' }, { flag: '--kind orders' }] },
    ]);
    expect(found.confidence).toBeLessThan(0.6);
  });

  it.each<[string, string, (i: number) => string, string]>([
    [
      'a French shop',
      'ID;Référence;Nouveau client;Livraison;Client;Total;Paiement;État;Date',
      (i) =>
        `${i + 1};REF${i};${i % 2};France;P. Personne${i % 9};${20 + i},50 €;Carte;Livré;${day(i)}/03/2024 10:00:00`,
      'orders',
    ],
    [
      'movements of a payment service',
      'id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Description',
      (i) => `txn_${i},charge,ch_${i},${20 + i}.50,0.40,${20 + i}.10,eur,2024-03-${day(i)} 10:00,Order ${i}`,
      'orders',
    ],
  ])('is taken for what its columns speak of: %s', async (_, header, row, kind) => {
    const found = await look(header, row);
    expect(found.kind).toBe(kind);
    expect(found.questions.map(({ id }) => id)).not.toContain('kind');
  });

  it('is no list of orders unasked where it says what was wrong with the goods', async () => {
    const found = await look(
      'RMA number,Date,SKU,Quantity,Unit price,Currency,Return reason,Tax',
      (i) => `R${i},2024-03-${day(i)},S${i % 4},1,${20 + i}.50,EUR,${i % 2 ? 'Broken' : 'Late'},1.00`,
    );
    expect(found.kind).toBe('complaints');
  });
});
