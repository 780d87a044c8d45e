import { both, vocabulary, type Language } from './language.ts';

const OF = [
  'Datum der',
  'Datum des',
  'Datum/Uhrzeit der',
  'Datum/Uhrzeit des',
  'Datum und Uhrzeit des',
  'Datum und Uhrzeit der',
  'Zeitpunkt der',
  'Zeitpunkt des',
  'Tag der',
  'Tag des',
];
const ON = ['', 'am', 'am/um', 'um', '- Datum', '- Zeitstempel', '- Zeit'];
const at = (words: readonly string[]): string => words.flatMap((word) => ON.map((on) => `${word} ${on}`)).join('|');

const CUSTOMER =
  'Kunde|Kundin|Zugeordneter Kontakt|Beschwerdeführer/in|Beschwerdeführende Person|Beschwerdeführende|Einbringer|Reklamant|Auftraggeber|Beschwerdeführer|Beschwerdeführerin|Anfragender|Anfragesteller|Anfrager|Absender|Melder|Käufer|Besteller|Kontakt|Kontaktname|Zugehöriger Kontakt|Name des Anfragenden|Name des Kunden|Name des anfragenden Benutzers|Kundenname|Einsender|Versicherungsnehmer|Mieter|Patient|Gast|Fahrgast|Antragsteller|Anschlussinhaber';
const CUSTOMER_KEY =
  'Kundennummer|Zugeordnete Kontakt-IDs|Zugeordnete Kontakt-ID|Policennummer|Polizzennummer|Polizzen-Nr.|Policen-Nr.|Vertrags-Nr.|Versichertennummer|Versicherten-Nr.|Mitglieds-Nr.|Mieternummer|Patientennummer|Fallnr. Patient|Anschlussnummer|ID des anfragenden Benutzers|ID des Anfragenden|Nutzername des Käufers|Mitgliedsname|Kundennr.|Kunden-Nr.|Kd.-Nr.|KdNr|Kundenkennung|Debitor|Debitorennummer|Debitoren-Nr.|Vertragsnummer|Vertragskonto|Geschäftspartner|Versicherungsnummer|Versicherungsschein-Nr.|Mitgliedsnummer';
const CUSTOMER_MAIL =
  'E-Mail des Käufers|E-Mail-Adresse des Käufers|E-Mail des Anfragenden|E-Mail des Kunden|Kunden-E-Mail|Absender E-Mail-Adresse|E-Mail-Adresse|Kontakt-E-Mail|E-Mail des Kontakts';

/** German names of columns. */
export const GERMAN: Language = {
  complaints: vocabulary({
    caseId: [
      [
        0.97,
        'Fallnummer|Geschäftszahl|GZ|Aktenzahl|Reklamations-ID|Beschwerde-ID|Vorgangs-ID|Meldungs-ID|Kennziffer|Fall-Nr.|Ticketnummer|Ticket-ID|Ticket-Nr.|Ticket#|Vorgangsnummer|Vorgangs-Nr.|Vorgangsschlüssel|Kundenvorgangsnummer|Anfragenummer|Meldungsnummer|Beschwerdenummer|Beschwerde-Nr.|Reklamationsnummer|Reklamations-Nr.|Aktenzeichen|Geschäftszeichen|Schadennummer|Schadensnummer|Belegnummer|Bewertungs-ID|Antwort-ID',
      ],
      [0.85, 'Lfd. Nr.|Laufende Nummer|Nummer|Meldung|Vorgang|Beleg'],
    ],
    receivedAt: [
      [
        1,
        at([
          'Eröffnet',
          'Erstellt',
          'Ticket erstellt',
          'Vorgang erstellt',
          'Eingegangen',
          'Angelegt',
          'Gemeldet',
          'Erfasst',
          'Angefordert',
          'Geöffnet',
          'Eingereicht',
          'Reklamiert',
        ]),
      ],
      [
        1,
        both(OF, [
          'Eröffnung',
          'Öffnens',
          'Öffnung',
          'Erstellung',
          'Eingangs',
          'Eingang',
          'Anlage',
          'Meldung',
          'Erfassung',
          'Beschwerde',
          'Reklamation',
          'Anfrage',
          'Einreichung',
        ]),
      ],
      [
        0.97,
        'Erstellungszeitpunkt|Erstellzeitpunkt|Erstellungszeit|Eingangszeitpunkt|Eröffnungszeitpunkt|Anlagedatum|Anlegedatum|Erfassungsdatum|Meldungsdatum|Meldedatum|Reklamationsdatum|Beschwerdedatum|Beschwerdeeingang|Eingang|Bewertungsdatum|Umfragedatum|Meldezeitpunkt|Meldezeit|Einbringungsdatum|Eingebracht am|Eingelangt am|Einlangen|Ticketerstellung|Fallerstellung|Einreichungsdatum|Annahmedatum|Aufnahmedatum|Aufgenommen am|Anrufbeginn',
      ],
    ],
    firstResponseAt: [
      [
        1,
        at([
          'Erste Antwort',
          'Erste Reaktion',
          'Erste Rückmeldung',
          'Erstantwort',
          'Erstreaktion',
          'Zuerst beantwortet',
          'Erstmals beantwortet',
        ]),
      ],
      [1, both(OF, ['ersten Antwort', 'ersten Reaktion', 'ersten Rückmeldung', 'Erstantwort', 'Erstreaktion'])],
      [0.7, 'Antwortdatum|Datum der Antwort|Beantwortet am|Rückmeldung am|Zwischenbescheid am'],
    ],
    confirmedAt: [
      [
        0.95,
        'Datum der Eingangsbestätigung|Eingangsbestätigung|Eingangsbestätigung am|Eingang bestätigt am|Bestätigungsdatum',
      ],
    ],
    resolvedAt: [
      [1, at(['Gelöst', 'Ticket gelöst', 'Erledigt', 'Behoben', 'Beantwortet und erledigt'])],
      [1, both(OF, ['Lösung', 'Erledigung', 'Behebung'])],
      [
        0.97,
        'Ticketlösung|Fertiggestellt am|Fertigstellung|Schlussantwort|Schlussantwort am|Abschließende Antwort|Abschlussschreiben|Abschlussschreiben vom|Endbescheid|Endbescheid am|Beantwortung abgeschlossen am|Entscheidung am|Entscheidungsdatum|Lösungszeitpunkt|Lösungsdatum|Erledigungsdatum|Erledigungszeitpunkt',
      ],
      [0.9, 'Abschlussdatum|Abschlußdatum|Abschlusszeitpunkt|Abschluss am|Abschlusstermin'],
    ],
    closedAt: [
      [1, at(['Geschlossen', 'Abgeschlossen', 'Ticket geschlossen'])],
      [1, both(OF, ['Schließung', 'Schliessung', 'Schließens', 'Abschlusses'])],
      [
        0.97,
        'Schließdatum|Schliessdatum|Schließzeitpunkt|Geschlossen-Datum|Schließungszeitpunkt|Schließzeit|Schließungsdatum',
      ],
    ],
    updatedAt: [
      [
        0.95,
        'Geändert am|Letzte Änderung|Zuletzt geändert|Zuletzt aktualisiert|Aktualisiert|Zeitpunkt der letzten Aktualisierung|Letzte Aktualisierung|Änderungsdatum',
      ],
    ],
    promisedAt: [[0.95, 'Fällig bis|Fällig am|Fälligkeitsdatum|Zugesagt bis|Frist|Termin']],
    category: [
      [
        0.97,
        'Beschwerdegrund|Beschwerdegegenstand|Beschwerdeinhalt|Beschwerdethema|Reklamationsursache|Hauptgrund|Beanstandung|Beanstandungsgrund|Reklamationsgrund|Grund der Beschwerde|Grund der Reklamation|Kundenvorgangsursache|Beschwerdeart|Beschwerdethema|Kontaktgrund|Anliegen|Reklamationsart|Mangel|Mangelart|Fehlerbild|Fehlerart|Kategorie|Hauptkategorie|Beschwerdekategorie|Problemkategorie|Kategorien|Themen|Gründe|Beschwerdegründe|Reklamationsgründe|Fehlercode|Fehlerursache',
      ],
      [0.7, 'Vorgangstyp|Vorgangsart|Art der Anfrage|Typ|Thema|Stichwort|Schlagwort|Schlagwörter'],
    ],
    subcategory: [[0.95, 'Unterkategorie|Unterthema|Untergrund|Detailgrund']],
    channel: [
      [
        0.9,
        'Kanal|Eingangsart|Meldungsweg|Übermittlungsweg|Einreichungsweg|Eingegangen über|Eingang über|Eingegangen per|Eingang per|Erfassungsart|Kommunikationsweg|Eingangskanal|Kontaktkanal|Eingangsweg|Meldeweg|Kundenvorgangsherkunft|Herkunft|Quelle|Ticketkanal|Ursprung|Meldeart|Kontaktart|Medium|Zugang|Zugangsweg|Aufnahmeart|Beschwerdekanal|Reklamationskanal|Beschwerdeweg|Quellkanal',
      ],
    ],
    customer: [
      [1, CUSTOMER_KEY],
      [0.9, CUSTOMER_MAIL],
      [0.65, CUSTOMER],
    ],
    order: [
      [
        0.95,
        'Bestellnummer|Bestell-Nr.|Auftragsnummer|Auftrags-Nr.|Auftrag|Rechnungsnummer|Rechnungs-Nr.|Lieferscheinnummer',
      ],
    ],
    compensation: [
      [
        0.9,
        'Kulanzbetrag|Kulanz|Entschädigung|Entschädigungsbetrag|Erstattung|Erstattungsbetrag|Gutschrift|Gutschriftbetrag|Erstatteter Betrag|Rückerstattung',
      ],
    ],
    currency: [[0.95, 'Währung|Währg|Währg.|Whg']],
    satisfaction: [
      [
        0.9,
        'Bewertung der Ticketzufriedenheit|Ticketzufriedenheit|Zufriedenheitswert|Zufriedenheitsgrad|Schulnote|Gesamtnote|Zufriedenheit|Kundenzufriedenheit|Zufriedenheitswert|Bewertung|Sterne|Umfrageergebnis|Umfrageergebnisse|Gesamtzufriedenheit',
      ],
    ],
    narrative: [
      [
        0.9,
        'Beschreibung|Beschwerdetext|Bemerkung|Bemerkungen|Kommentar|Freitext|Sachverhalt|Schilderung|Bewertungstext|Nachricht|Text',
      ],
    ],
    site: [
      [
        0.8,
        'Filiale|Standort|Niederlassung|Markt|Werk|Ort|Region|Bundesland|Geschäftsstelle|Zweigstelle|Betriebsstätte|Haus|Hotel|Klinik|Krankenhaus|Restaurant|Laden|Land|Bezirk|Stadtbezirk|Stadtteil|Gemeinde|Liegenschaft|Objekt|Filialname|Filialnummer|Filial-Nr.|Verkaufsstelle',
      ],
    ],
    product: [[0.9, 'Produkt|Artikel|Artikelnummer|Material|Sparte|Tarif|Produktgruppe|Warengruppe']],
    status: [[0.95, 'Ticketstatus|Statusgrund|Bearbeitungsstatus|Vorgangsstatus']],
    handler: [
      [
        0.85,
        'Zuständiger Mitarbeiter|Zuständig|Bearbeiter|Sachbearbeiter|Sachbearbeiterin|Kundenvorgangsinhaber|Besitzer|Inhaber',
      ],
    ],
    team: [[0.85, 'Gruppe|Ticketgruppe|Team|Zuweisungsgruppe|Abteilung']],
    priority: [[0.95, 'Priorität|Dringlichkeit']],
  }),
  orders: vocabulary({
    orderId: [
      [
        1,
        'Bestellnummer|Bestell-Nr.|Auftragsnummer|Auftrags-Nr.|Verkaufsbeleg|Vertriebsbeleg|Fakturanummer|Rechnungsnummer|Rechnungs-Nr.|Transaktionscode|Transaktionsnummer|Transaktions-ID|Bonnummer|Belegnummer',
      ],
    ],
    orderedAt: [
      [
        0.97,
        'Bestelldatum|Bestellzeitpunkt|Bestellzeit|Bestellt am|Auftragsdatum|Kaufdatum|Gekauft am|Rechnungsdatum|Angelegt am|Verkaufsdatum|Fakturadatum|Buchungsdatum|Zahlungsdatum|Verkauft am|Verkauf am|Erstellt am',
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
        'Gesamt|Gesamtpreis|Gesamtbetrag|Bestellwert|Auftragswert|Rechnungsbetrag|Gesamtsumme|Bestellsumme|Endbetrag|Zahlbetrag|Brutto|Bruttobetrag|Bruttoumsatz',
      ],
      [0.85, 'Umsatz|Betrag|Summe'],
      [0.75, 'Nettowert|Netto|Nettobetrag|Nettoumsatz'],
    ],
    currency: [[0.95, 'Währung|Währg|Währg.|Whg']],
    status: [[0.95, 'Bestellstatus|Auftragsstatus|Zahlungsstatus']],
  }),
  exposure: vocabulary({
    period: [[0.95, 'Monat/Jahr|Monat|Kalenderwoche|KW|Woche|Zeitraum|Periode|Kalendermonat|Berichtsmonat']],
    chances: [
      [
        0.95,
        'Verkaufte Einheiten|Bestellungen|Anzahl Bestellungen|Aufträge|Besuche|Sendungen|Pakete|Lieferungen|Verträge|Fahrgäste|Anrufe|Buchungen|Übernachtungen|Zustellungen|Transaktionen|Kassenbons',
      ],
    ],
  }),
};
