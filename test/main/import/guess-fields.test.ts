import { expect, it } from 'vitest';
import { mustRead, readExport } from '../../support/read-export.ts';

function csv(header: string, row: (i: number) => string, delimiter = ','): string {
  return `${header}\n${Array.from({ length: 30 }, (_, i) => row(i)).join('\n')}\n`.replaceAll(',', delimiter);
}
const day = (i: number): string => String((i % 28) + 1).padStart(2, '0');

it.each([
  [
    'English',
    csv(
      'Complaint No,Date Received,Complaint Type,Department,Closed Date,Customer Email,Details',
      (i) =>
        `C${i},2024-03-${day(i)},${i % 2 ? 'Late' : 'Rude'},${i % 3 ? 'Shop' : 'Web'},2024-04-${day(i)},a${i}@example.com,it went wrong again and again ${i}`,
    ),
    {
      caseId: 'Complaint No',
      receivedAt: 'Date Received',
      category: 'Complaint Type',
      touchpoint: 'Department',
      closedAt: 'Closed Date',
      customer: 'Customer Email',
      narrative: 'Details',
    },
  ],
  [
    'German',
    csv(
      'Vorgangsnummer;Eingangsdatum;Kategorie;Abteilung;Erledigt am;Kundennummer;Beschreibung',
      (i) =>
        `${1000 + i};${day(i)}.03.2024 10:00;${i % 2 ? 'Verspätung' : 'Unfreundlich'};${i % 3 ? 'Laden' : 'Versand'};${day(i)}.04.2024 11:00;K${i % 9};das Paket kam zu spät und niemand rief zurück`,
      ';',
    ),
    {
      caseId: 'Vorgangsnummer',
      receivedAt: 'Eingangsdatum',
      category: 'Kategorie',
      touchpoint: 'Abteilung',
      resolvedAt: 'Erledigt am',
      customer: 'Kundennummer',
      narrative: 'Beschreibung',
    },
  ],
  [
    'French',
    csv(
      'Numéro de dossier;Date de réception;Motif;Service concerné;Canal;Statut',
      (i) =>
        `D${i};${day(i)}/03/2024;${i % 2 ? 'Retard' : 'Facture'};${i % 3 ? 'Livraison' : 'Boutique'};${i % 2 ? 'Courriel' : 'Téléphone'};Clos`,
      ';',
    ),
    {
      caseId: 'Numéro de dossier',
      receivedAt: 'Date de réception',
      category: 'Motif',
      touchpoint: 'Service concerné',
      channel: 'Canal',
      status: 'Statut',
    },
  ],
  [
    'Spanish',
    csv(
      'Número de caso,Fecha de creación,Categoría,Departamento,Fecha de resolución,Cliente',
      (i) =>
        `${i + 1},${day(i)}/03/2024,${i % 2 ? 'Retraso' : 'Cobro'},${i % 3 ? 'Tienda' : 'Web'},${day(i)}/04/2024,C${i % 7}`,
    ),
    {
      caseId: 'Número de caso',
      receivedAt: 'Fecha de creación',
      category: 'Categoría',
      touchpoint: 'Departamento',
      resolvedAt: 'Fecha de resolución',
      customer: 'Cliente',
    },
  ],
  [
    'Portuguese',
    csv(
      'Número do chamado,Data de abertura,Categoria,Canal,Data de resolução',
      (i) => `${i + 1},${day(i)}/03/2024,${i % 2 ? 'Atraso' : 'Cobrança'},${i % 3 ? 'Loja' : 'Site'},${day(i)}/04/2024`,
    ),
    {
      caseId: 'Número do chamado',
      receivedAt: 'Data de abertura',
      category: 'Categoria',
      channel: 'Canal',
      resolvedAt: 'Data de resolução',
    },
  ],
  [
    'Dutch',
    csv(
      'Klachtnummer,Ontvangen op,Categorie,Afdeling,Opgelost op,Klantnummer,Omschrijving',
      (i) =>
        `K${i},${day(i)}-03-2024,${i % 2 ? 'Te laat' : 'Kapot'},${i % 3 ? 'Winkel' : 'Web'},${day(i)}-04-2024,${i % 8},het pakket kwam veel te laat aan`,
    ),
    {
      receivedAt: 'Ontvangen op',
      category: 'Categorie',
      touchpoint: 'Afdeling',
      resolvedAt: 'Opgelost op',
      customer: 'Klantnummer',
      narrative: 'Omschrijving',
    },
  ],
])('maps a %s export nobody described', async (_, text, expected) => {
  const { recognition, rows, rejects } = mustRead(await readExport({ 'export.csv': text }));
  const fields = Object.fromEntries(
    recognition.columns.flatMap(({ name, field }) => (field === null ? [] : [[field, name]])),
  );
  expect(fields).toMatchObject(expected);
  expect([recognition.kind, recognition.questions, rows.length, rejects.length]).toEqual(['complaints', [], 30, 0]);
});

it('tells orders from complaints', async () => {
  const text = csv(
    'Order ID,Order Date,Customer ID,Total Amount,Status',
    (i) => `O${i},2024-03-${day(i)},C${i % 4},${i}.50,${i % 5 === 0 ? 'Cancelled' : 'paid'}`,
  );
  const { recognition, rows } = mustRead(await readExport({ 'orders.csv': text }));
  expect(recognition.kind).toBe('orders');
  expect(rows[3]).toMatchObject({ id: 'O3', customer: 'C3', value: 350, status: 'paid', cancelled: false });
  expect(rows[5]).toMatchObject({ status: 'Cancelled', cancelled: true });
});

it('tells exposure from both', async () => {
  const text = `Month,Site,Visits\n2024-01,Berlin,1200\n2024-02,Berlin,1300\n2024-02,Bonn,80\n`;
  const { recognition, rows } = mustRead(await readExport({ 'visits.csv': text }, { kind: 'exposure' }));
  expect(recognition.kind).toBe('exposure');
  expect(rows[0]).toMatchObject({
    id: '2024-01 | Berlin',
    period: '2024-01-01T00:00:00Z',
    chances: 1200,
    site: 'Berlin',
  });
});

it('takes the only column of dates for the receipt, and asks when there are several without a name', async () => {
  const one = csv('Ref,When,What', (i) => `R${i},2024-03-${day(i)},${i % 2 ? 'a' : 'b'}`);
  expect(mustRead(await readExport({ 'one.csv': one })).rows).toHaveLength(30);
  const two = csv('Ref,Alpha,Beta,What', (i) => `R${i},2024-03-${day(i)},2024-04-${day(i)},${i % 2 ? 'a' : 'b'}`);
  const { recognition } = mustRead(await readExport({ 'two.csv': two }));
  expect(recognition.questions.map(({ id, choices }) => [id, choices.map(({ flag }) => flag)])).toEqual([
    ['map-receivedAt', ['--map receivedAt=Alpha', '--map receivedAt=Beta']],
  ]);
});

it('asks for a case number where rows have none, and takes their content as the key on request', async () => {
  const text = csv('Date received,Category,Remark', (i) => `2024-03-${day(i % 5)},${i % 2 ? 'a' : 'b'},same`);
  const asked = mustRead(await readExport({ 'plain.csv': text })).recognition.questions[0];
  expect(asked?.choices.map(({ value }) => value)).toContain('*');
  const { rows } = mustRead(await readExport({ 'plain.csv': text }, { map: { caseId: '*' } }));
  expect(rows).toHaveLength(30);
});

it('names every unknown field and column of a mapping at once', async () => {
  const text = csv('Ref,When,What', (i) => `R${i},2024-03-${day(i)},a`);
  expect(await readExport({ 'x.csv': text }, { map: { colour: 'Ref', category: 'Why' } })).toMatchObject({
    code: 'usage',
    message: expect.stringMatching(/no field "colour".*no column "Why"/s),
  });
});

it('takes the value of orders also from a file of which only the first rows are looked at in every way', async () => {
  const rows = Array.from({ length: 26_000 }, (_, i) => `O-${i},2024-03-${day(i)},C${i % 9},${i % 90}.50,EUR`);
  const text = `Order number,Ordered,Customer,Value,Currency\n${rows.join('\n')}\n`;
  const read = mustRead(await readExport({ 'orders.csv': text }, { kind: 'orders' }));
  expect(read.rows[7]).toMatchObject({ value: 750 });
});
