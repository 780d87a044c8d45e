import { both, vocabulary, type Language } from './language.ts';

const OF = ['Datum', 'Datum en tijd', 'Datum van', 'Datum/tijd', 'Tijdstip', 'Tijdstip van', 'Tijd van'];
const at = (words: readonly string[]): string =>
  words.flatMap((word) => [word, `${word} op`, `Datum ${word}`]).join('|');

const CUSTOMER =
  'Klant|Klager|Naam klager|Klantnaam|Naam klant|Aanvrager|Melder|Indiener|Contactpersoon|Koper|Gebruiker|Reiziger|Verzekerde|Afzender|Aanmelder|Gast|Patiënt|Huurder|Bewoner|Abonnee|Passagier';
const CUSTOMER_KEY = 'Klantnummer|Klantnr.|Klant-ID|Klantcode|Relatienummer|Debiteurnummer|Contractnummer|Polisnummer';
const CUSTOMER_MAIL = 'E-mailadres|E-mail klant|E-mailadres klant|E-mail aanvrager|Mailadres';

/** Dutch names of columns. */
export const DUTCH: Language = {
  complaints: vocabulary({
    caseId: [
      [
        0.97,
        'Klachtnummer|Meldingnummer|Klacht-ID|Ticketnummer|Ticket-ID|Zaaknummer|Casenummer|Meldingsnummer|Dossiernummer|Aanvraagnummer|Incidentnummer|Referentienummer|Volgnummer',
      ],
      [0.85, 'Nummer|Nr.|Kenmerk|Referentie'],
    ],
    receivedAt: [
      [
        1,
        at([
          'Gemaakt',
          'Ticket gemaakt',
          'Ontvangen',
          'Ontvangst',
          'Aangemaakt',
          'Gemeld',
          'Ingediend',
          'Geopend',
          'Geregistreerd',
        ]),
      ],
      [1, both(OF, ['klacht', 'melding', 'binnenkomst', 'indiening', 'registratie', 'aanmaak'])],
      [
        0.97,
        'Ontvangstdatum|Aanmaakdatum|Meldingsdatum|Meldedatum|Klachtdatum|Registratiedatum|Ingangsdatum|Binnengekomen op|Aangevraagd|Aanmelddatum|Datum aangemeld|Datum aanmelding|Aangemeld op',
      ],
    ],
    firstResponseAt: [
      [
        1,
        both(OF, ['eerste reactie', 'eerste antwoord', 'eerste respons', 'eerste contact']) +
          '|Eerste reactie|Eerste reactie op|Eerste antwoord|Eerste antwoord op|Eerste respons',
      ],
      [0.7, both(OF, ['reactie', 'antwoord']) + '|Beantwoord op|Reactiedatum|Antwoorddatum'],
    ],
    confirmedAt: [[0.9, 'Ontvangstbevestiging|Datum ontvangstbevestiging|Ontvangst bevestigd op']],
    resolvedAt: [
      [0.95, 'Eindreactie|Datum eindreactie|Definitief antwoord|Datum definitief antwoord|Datum besluit'],
      [1, at(['Ticket opgelost', 'Afgehandeld', 'Opgelost', 'Afhandeling', 'Oplossing'])],
      [
        0.97,
        'Afhandeldatum|Afhandelingsdatum|Oplosdatum|Afgerond op|Datum afgerond|Afgewikkeld op|Datum gereed|Gereed op|Datum gereedgemeld|Gereedgemeld op',
      ],
    ],
    closedAt: [
      [1, at(['Gesloten', 'Afgesloten', 'Sluiting'])],
      [0.97, 'Sluitingsdatum|Afsluitdatum|Datum afgemeld|Afgemeld op|Datum afmelding'],
    ],
    updatedAt: [
      [0.95, 'Bijgewerkt|Bijgewerkt op|Laatst bijgewerkt|Laatste wijziging|Gewijzigd|Gewijzigd op|Wijzigingsdatum'],
    ],
    promisedAt: [[0.9, 'Vervaldatum|Uiterste datum|Streefdatum|Deadline|Toegezegd op']],
    category: [
      [
        0.97,
        'Categorie|Onderwerp klacht|Onderwerp van de klacht|Klachtonderwerp|Klachtgrond|Klachtcategorie|Klachtsoort|Soort klacht|Type klacht|Reden|Reden klacht|Reden van de klacht|Aard van de klacht|Klachtreden|Contactreden|Reden van contact|Oorzaak',
      ],
      [0.72, 'Type|Soort|Onderwerp'],
    ],
    subcategory: [[0.95, 'Subcategorie|Sub-categorie|Subreden']],
    channel: [
      [
        0.9,
        'Kanaal|Contactkanaal|Ontvangen via|Herkomst|Bron|Soort binnenkomst|Binnenkomst|Ontvangstkanaal|Wijze van ontvangst|Wijze van binnenkomst|Wijze van melden|Ingekomen via|Binnengekomen via',
      ],
    ],
    customer: [
      [1, CUSTOMER_KEY],
      [0.9, CUSTOMER_MAIL],
      [0.65, CUSTOMER],
    ],
    order: [[0.95, 'Bestelnummer|Ordernummer|Bestelling|Factuurnummer']],
    compensation: [
      [
        0.9,
        'Vergoeding|Vergoedingsbedrag|Schadevergoeding|Terugbetaald|Terugbetaling|Terugbetaald bedrag|Compensatie|Compensatiebedrag|Tegoedbon|Coulance',
      ],
    ],
    currency: [[0.95, 'Valuta|Munteenheid']],
    satisfaction: [[0.9, 'Tevredenheid|Klanttevredenheid|Tevredenheidsscore|Beoordeling|Cijfer|Sterren|Waardering']],
    narrative: [[0.9, 'Omschrijving|Toelichting|Opmerking|Opmerkingen|Bericht|Tekst|Klachttekst|Beschrijving']],
    site: [
      [
        0.8,
        'Filiaal|Vestiging|Winkel|Locatie|Plaats|Regio|Provincie|Hotel|Gebouw|Object|Gemeente|Land|Ziekenhuis|Station|Restaurant',
      ],
    ],
    product: [[0.9, 'Product|Productnaam|Artikel|Artikelnummer|Dienst']],
    status: [[0.95, 'Status|Stand']],
    handler: [[0.85, 'Behandelaar|Toegewezen aan|Medewerker|Behandeld door|Eigenaar']],
    team: [[0.85, 'Groep|Team|Afdeling']],
    priority: [[0.95, 'Prioriteit|Urgentie']],
  }),
  orders: vocabulary({
    orderId: [[1, 'Bestelnummer|Ordernummer|Factuurnummer|Transactienummer|Transactie-ID|Order-ID']],
    orderedAt: [
      [
        1,
        'Besteldatum|Orderdatum|Datum bestelling|Factuurdatum|Aankoopdatum|Datum order|Besteld op|Betaald op|Transactiedatum|Verkoopdatum',
      ],
    ],
    customer: [
      [1, CUSTOMER_KEY],
      [0.9, CUSTOMER_MAIL],
      [0.65, CUSTOMER],
    ],
    value: [
      [1, 'Totaalbedrag|Orderbedrag|Bestelbedrag|Totaal incl. btw|Factuurbedrag|Orderwaarde|Bruto'],
      [0.85, 'Totaal|Bedrag|Totaal excl. btw|Omzet'],
    ],
    currency: [[0.95, 'Valuta|Munteenheid']],
    status: [[0.95, 'Orderstatus|Bestelstatus|Betaalstatus']],
  }),
  exposure: vocabulary({
    period: [[0.95, 'Maand|Week|Periode|Kwartaal']],
    chances: [
      [
        0.95,
        'Bestellingen|Aantal bestellingen|Orders|Bezoeken|Bezoekers|Zendingen|Leveringen|Klanten|Gesprekken|Contracten|Boekingen|Reizigers|Transacties',
      ],
    ],
  }),
};
