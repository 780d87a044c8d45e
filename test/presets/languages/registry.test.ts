import { describe, expect, it } from 'vitest';
import type { RowKind } from '../../../shared/model/fields.ts';
import { LANGUAGES } from '../../../shared/presets/languages/registry.ts';
import { nameFit } from '../../../shared/presets/name-fit.ts';
import { fieldsOf } from '../../../shared/model/fields.ts';

type Said = readonly [RowKind, string, readonly string[]];

const SAID: readonly Said[] = [
  [
    'complaints',
    'caseId',
    [
      'Tapausnumero',
      'Číslo reklamace',
      'Şikayet No',
      '접수번호',
      '工单编号',
      'Respondent ID',
      'Kundenvorgangsnummer',
      'N° de dossier',
      'Nº de caso',
      'N. pratica',
      'Zaaknummer',
      'Nº reclamação',
      'Nr zgłoszenia',
      'Ärendenummer',
      '受付番号',
    ],
  ],
  [
    'complaints',
    'receivedAt',
    [
      'Vastaanotettu',
      'Datum přijetí',
      'Kayıt Tarihi',
      '접수일시',
      '受理时间',
      'Conversation started at',
      'Datum/Uhrzeit der Eröffnung',
      'Date de dépôt',
      'Fecha de apertura',
      'Data del reclamo',
      'Datum binnenkomst',
      'Data de abertura',
      'Data wpływu',
      'Inkommet',
      '受付日時',
    ],
  ],
  [
    'complaints',
    'firstResponseAt',
    [
      'Ensimmäinen vastaus',
      'První odpověď',
      'İlk Yanıt Tarihi',
      '최초응답일시',
      '首次响应时间',
      'First Agent Reply At',
      'Zeitpunkt der ersten Antwort',
      'Date de la première réponse',
      'Fecha de primera respuesta',
      'Data prima risposta',
      'Datum eerste reactie',
      'Data da primeira resposta',
      'Data pierwszej odpowiedzi',
      'Första svar',
      '初回回答日時',
    ],
  ],
  [
    'complaints',
    'resolvedAt',
    [
      'Final response date',
      'Lösungszeitpunkt',
      'Date de traitement',
      'Resuelto el',
      'Data risoluzione',
      'Afgehandeld op',
      'Data de conclusão',
      'Data rozpatrzenia',
      'Løsningsdato',
      '対応完了日',
    ],
  ],
  [
    'complaints',
    'category',
    [
      'SR_TYPE',
      'Kundenvorgangsursache',
      'Motif de contact',
      'Tipo de queja',
      'Causale',
      'Klachtsoort',
      'Motivo do contato',
      'Powód reklamacji',
      'Klageårsag',
      'クレーム区分',
    ],
  ],
  [
    'complaints',
    'customer',
    [
      'Buyer Username',
      'Debitoren-Nr.',
      'Demandeur',
      'Solicitante',
      'Codice cliente',
      'Aanvrager',
      'CPF',
      'Nr klienta',
      'Kundnummer',
      '会員番号',
    ],
  ],
  [
    'complaints',
    'compensation',
    [
      'Award Amount (£)',
      'Kulanzbetrag (EUR)',
      'Montant remboursé',
      'Importe reembolsado',
      'Importo rimborsato',
      'Vergoedingsbedrag',
      'Valor do estorno',
      'Kwota zwrotu',
      'Ersättningsbelopp',
      '返金額',
    ],
  ],
  [
    'complaints',
    'satisfaction',
    [
      'CSAT rating',
      'Umfrageergebnisse',
      'Satisfaction (1 à 5)',
      'Valoración',
      'Soddisfazione',
      'Cijfer',
      'Nota do consumidor',
      'Ocena klienta',
      'Kundnöjdhet',
      '満足度',
    ],
  ],
  [
    'orders',
    'orderId',
    [
      'Tilausnumero',
      'Číslo objednávky',
      'Sipariş No',
      '주문번호',
      '订单编号',
      'Amazon-Order-Id',
      'Verkaufsbeleg',
      'Référence commande',
      'Nº pedido',
      'N. ordine',
      'Ordernummer',
      'Número da encomenda',
      'Nr zamówienia',
      'Ordrenr.',
      '注文番号',
    ],
  ],
  [
    'orders',
    'orderedAt',
    [
      'Sale date',
      'Angelegt am',
      "Date d'achat",
      'Fecha de compra',
      'Data ordine',
      'Besteldatum',
      'Data do pedido',
      'Data zamówienia',
      'Orderdatum',
      '注文日時',
    ],
  ],
  [
    'orders',
    'value',
    [
      'Total Collected',
      'Brutto',
      'Total TTC',
      'Importe total',
      'Totale ordine',
      'Totaalbedrag',
      'Valor total',
      'Kwota brutto',
      'Totalbeløb',
      '合計金額',
    ],
  ],
  [
    'exposure',
    'chances',
    [
      'Tilaukset',
      'Zásilky',
      'Siparişler',
      '주문건수',
      '订单量',
      'Orders shipped',
      'Kassenbons',
      'Colis',
      'Envíos',
      'Spedizioni',
      'Zendingen',
      'Encomendas',
      'Przesyłki',
      'Antal ordrar',
      '注文数',
    ],
  ],
];

describe('names of columns in fifteen languages', () => {
  it.each(SAID.flatMap(([kind, field, names]) => names.map((name) => [name, kind, field] as const)))(
    '%j in %s is %s, and nothing else is likelier',
    (name, kind, field) => {
      const own = nameFit(name, kind, field);
      expect(own).toBeGreaterThanOrEqual(0.6);
      const likelier = fieldsOf(kind).filter(({ id }) => id !== field && nameFit(name, kind, id) > own);
      expect(likelier).toEqual([]);
    },
  );

  it('names only fields that the kind has', () => {
    const unknown = LANGUAGES.flatMap((language) =>
      (['complaints', 'orders', 'exposure', 'failures'] as const).flatMap((kind) =>
        Object.keys(language[kind] ?? {}).filter((id) => !fieldsOf(kind).some((field) => field.id === id)),
      ),
    );
    expect(unknown).toEqual([]);
  });
});
