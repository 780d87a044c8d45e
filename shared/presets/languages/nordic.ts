import { vocabulary, type Language } from './language.ts';

const CUSTOMER = 'Kund|Kundnamn|Kontaktperson|Avsändare|Anmälare|Köpare|Kunde|Kundenavn|Navn|Melder|Klager|Klagande';
const CUSTOMER_KEY =
  'Kundnummer|Kund-ID|Kundnr|Kundenummer|Kundenr.|Kunde-ID|Avtalsnummer|Aftalenummer|Avtalenummer|Medlemsnummer|Personnummer';
const CUSTOMER_MAIL = 'E-post|E-postadress|E-postadresse|Kundens e-post|E-mailadresse|Epost';

/** Swedish, Danish and Norwegian names of columns. */
export const NORDIC: Language = {
  complaints: vocabulary({
    caseId: [
      [
        0.97,
        'Ärendenummer|Ärendenr|Ärende-ID|Ärende|Klagomålsnummer|Reklamationsnummer|Diarienummer|Sagsnummer|Sagsnr.|Sag|Klagenummer|Saksnummer|Saksnr.|Sak|Reklamasjonsnummer|Henvendelsesnummer|Sags-ID',
      ],
      [0.85, 'Nummer|Nr'],
    ],
    receivedAt: [
      [
        0.97,
        'Inkommet|Inkom|Inkommen|Mottaget|Mottagen|Skapad|Skapat|Skapades|Registrerad|Registrerat|Öppnad|Anmäld|Inkommet datum|Ankomstdatum|Datum inkommet|Skapad datum|Mottaget datum|Registreringsdatum|Modtaget|Modtaget den|Oprettet|Oprettelsesdato|Modtagelsesdato|Mottatt|Mottatt dato|Opprettet|Opprettet dato|Innmeldt|Registreret|Registrert|Klagedato|Reklamationsdatum|Indsendt|Sagsdato',
      ],
      [0.6, 'Datum|Dato|Tidpunkt|Tidspunkt'],
    ],
    firstResponseAt: [
      [
        1,
        'Första svar|Första svaret|Första kontakt|Första åtgärd|Datum första svar|Første svar|Første svar den|Første respons|Første kontakt|Dato for første svar|Førstegangssvar',
      ],
      [0.7, 'Besvarad|Besvarat|Svarsdatum|Besvaret|Besvart|Svardato|Svar dato'],
    ],
    resolvedAt: [
      [
        0.97,
        'Löst|Lösningsdatum|Åtgärdat|Åtgärdad|Avklarat|Løst|Løst den|Løsningsdato|Afgjort|Behandlet|Ferdigbehandlet|Færdigbehandlet',
      ],
    ],
    closedAt: [
      [
        0.97,
        'Avslutat|Avslutad|Avslutsdatum|Stängt|Stängd|Avslutningsdatum|Lukket|Lukket den|Lukkedato|Afsluttet|Afslutningsdato|Avsluttet|Avsluttet dato|Lukket dato',
      ],
    ],
    updatedAt: [
      [
        0.95,
        'Uppdaterad|Senast uppdaterad|Senast ändrad|Ändrad|Opdateret|Sidst opdateret|Senest ændret|Ændret|Oppdatert|Sist oppdatert|Sist endret|Endret',
      ],
    ],
    promisedAt: [[0.9, 'Förfallodatum|Utlovat|Senast|Frist|Forfaldsdato|Forfallsdato']],
    category: [
      [
        0.97,
        'Kategori|Orsak|Klagomålstyp|Klagomålsorsak|Anledning|Ärendetyp|Reklamationsorsak|Årsag|Klagetype|Klageårsag|Årsak|Klageårsak|Sagstype|Sakstype|Kontaktorsak',
      ],
      [0.72, 'Typ|Type|Ämne|Emne'],
    ],
    subcategory: [[0.95, 'Underkategori|Delorsak']],
    channel: [
      [
        0.9,
        'Kanal|Kontaktväg|Kontaktkanal|Inkommet via|Kilde|Källa|Henvendelseskanal|Kontaktsätt|Inkommen via|Ingång|Modtaget via|Mottatt via|Henvendelsesmåde|Kontaktform|Henvendelsesform|Henvendelsestype|Henvendelsesvej|Modtagelsesmåde|Mottaksmåte|Mottagningssätt|Inkanal|Ärendekanal',
      ],
    ],
    customer: [
      [1, CUSTOMER_KEY],
      [0.9, CUSTOMER_MAIL],
      [0.65, CUSTOMER],
    ],
    order: [[0.95, 'Ordernummer|Beställningsnummer|Order|Ordrenummer|Ordrenr.|Bestillingsnummer|Fakturanummer']],
    compensation: [
      [
        0.9,
        'Ersättning|Ersättningsbelopp|Återbetalning|Återbetalt belopp|Kompensation|Goodwill|Kompensasjon|Refusion|Tilbagebetaling|Erstatning|Tilbakebetaling',
      ],
    ],
    currency: [[0.95, 'Valuta']],
    satisfaction: [
      [
        0.9,
        'Nöjdhet|Kundnöjdhet|Betyg|Omdöme|Tilfredshed|Kundetilfredshed|Tilfredshet|Kundetilfredshet|Vurdering|Bedømmelse|Stjärnor|Stjerner',
      ],
    ],
    narrative: [[0.9, 'Beskrivning|Kommentar|Meddelande|Fritext|Beskrivelse|Besked|Melding|Fritekst|Tekst']],
    site: [
      [
        0.8,
        'Butik|Ort|Län|Region|Filial|By|Avdeling|Butikk|Kommun|Kommune|Hotell|Hotel|Sjukhus|Sygehus|Sykehus|Land|Enhet|Restaurang|Station',
      ],
    ],
    product: [[0.9, 'Produkt|Artikel|Vara|Vare|Artikkel|Tjänst|Tjeneste']],
    status: [[0.95, 'Status|Tillstånd|Tilstand']],
    handler: [[0.85, 'Handläggare|Ansvarig|Tilldelad|Sagsbehandler|Saksbehandler|Ansvarlig|Tildelt']],
    team: [[0.85, 'Grupp|Gruppe|Team|Avdelning|Afdeling']],
    priority: [[0.95, 'Prioritet']],
  }),
  orders: vocabulary({
    orderId: [
      [
        1,
        'Ordernummer|Beställningsnummer|Order-ID|Ordrenummer|Ordrenr.|Bestillingsnummer|Fakturanummer|Kvittonummer|Transaktions-ID',
      ],
    ],
    orderedAt: [
      [
        1,
        'Orderdatum|Beställningsdatum|Köpdatum|Datum för köp|Inköpsdatum|Fakturadatum|Ordredato|Bestillingsdato|Købsdato|Kjøpsdato|Fakturadato|Betaldatum|Försäljningsdatum',
      ],
    ],
    customer: [
      [1, CUSTOMER_KEY],
      [0.9, CUSTOMER_MAIL],
      [0.65, CUSTOMER],
    ],
    value: [
      [
        1,
        'Totalbelopp|Ordervärde|Ordersumma|Summa inkl. moms|Totalt inkl. moms|Totalbeløb|Ordretotal|Ordrebeløp|Totalbeløp|Ordrebeløb|Brutto',
      ],
      [0.85, 'Summa|Belopp|Totalt|Pris|Beløb|Beløp|Sum'],
    ],
    currency: [[0.95, 'Valuta']],
    status: [[0.95, 'Orderstatus|Ordrestatus|Betalningsstatus|Betalingsstatus']],
  }),
  exposure: vocabulary({
    period: [[0.95, 'Månad|Vecka|Period|Måned|Uge|Uke|Periode|Kvartal']],
    chances: [
      [
        0.95,
        'Ordrar|Antal ordrar|Beställningar|Antal beställningar|Besök|Leveranser|Kunder|Samtal|Ordrer|Antall ordrer|Antal ordrer|Bestillinger|Besøg|Besøk|Leverancer|Leveringer|Avtal|Bokningar|Resenärer',
      ],
    ],
  }),
};
