import { both, vocabulary, type Language } from './language.ts';

const OF = ['Data', 'Data di', 'Data del', 'Data della', "Data dell'", 'Data e ora', 'Data e ora di', 'Data/ora'];

const CUSTOMER =
  'Cliente|Nome cliente|Richiedente|Reclamante|Contatto|Acquirente|Utente|Mittente|Assicurato|Consumatore';
const CUSTOMER_KEY = 'Codice cliente|Cod. cliente|ID cliente|Numero cliente|N. cliente|Codice fiscale|Numero contratto';
const CUSTOMER_MAIL = 'E-mail cliente|Email cliente|Indirizzo e-mail|Indirizzo email|Posta elettronica|E-mail';

/** Italian names of columns. */
export const ITALIAN: Language = {
  complaints: vocabulary({
    caseId: [
      [
        0.97,
        'N. pratica|Numero pratica|N. reclamo|Numero reclamo|Numero del reclamo|ID reclamo|Codice reclamo|N. ticket|Numero ticket|ID ticket|N. segnalazione|Numero caso|Numero richiesta|Protocollo|N. protocollo',
      ],
      [0.85, 'N.|Numero|Codice|Pratica'],
    ],
    receivedAt: [
      [
        1,
        both(OF, [
          'reclamo',
          'apertura',
          'ricezione',
          'creazione',
          'segnalazione',
          'richiesta',
          'ingresso',
          'inserimento',
          'registrazione',
          'presentazione',
          'arrivo',
        ]),
      ],
      [0.97, 'Ricevuto|Ricevuto il|Aperto|Aperto il|Creato|Creato il|Inserito il|Segnalato il|Data e ora creazione'],
    ],
    firstResponseAt: [
      [1, both(OF, ['prima risposta', 'primo contatto']) + '|Prima risposta|Prima risposta il|Primo contatto'],
      [0.7, both(OF, ['risposta', 'riscontro']) + '|Risposto il'],
    ],
    resolvedAt: [
      [0.95, both(OF, ['risposta definitiva', 'risposta finale']) + '|Risposta definitiva|Risposta finale|Evasione'],
      [1, both(OF, ['risoluzione', 'soluzione', 'evasione'])],
      [0.97, 'Risolto|Risolto il|Evaso il|Risoluzione'],
    ],
    closedAt: [
      [1, both(OF, ['chiusura'])],
      [0.97, 'Chiuso|Chiuso il|Chiusura'],
    ],
    updatedAt: [
      [0.95, 'Aggiornato il|Ultimo aggiornamento|Ultima modifica|Data aggiornamento|Data modifica|Modificato il'],
    ],
    promisedAt: [[0.9, 'Scadenza|Data scadenza|Data di scadenza']],
    category: [
      [
        0.97,
        'Motivo|Motivo reclamo|Motivo del reclamo|Categoria|Tipo reclamo|Tipologia reclamo|Tipo di reclamo|Causale|Motivo del contatto|Tipologia',
      ],
      [0.72, 'Tipo|Oggetto|Argomento'],
    ],
    subcategory: [[0.95, 'Sottocategoria|Sotto-categoria|Sottomotivo']],
    channel: [
      [
        0.9,
        'Canale|Canale di contatto|Origine|Provenienza|Modalità di ricezione|Modalità di invio|Modalità di contatto|Mezzo|Mezzo di contatto|Canale di ricezione|Fonte',
      ],
    ],
    customer: [
      [1, CUSTOMER_KEY],
      [0.9, CUSTOMER_MAIL],
      [0.65, CUSTOMER],
    ],
    order: [[0.95, 'Numero ordine|N. ordine|Ordine|Codice ordine|Numero fattura|N. fattura']],
    compensation: [
      [0.9, 'Rimborso|Importo rimborsato|Importo rimborso|Indennizzo|Importo indennizzo|Risarcimento|Buono'],
    ],
    currency: [[0.95, 'Valuta|Divisa']],
    satisfaction: [[0.9, 'Soddisfazione|Soddisfazione cliente|Valutazione|Voto|Punteggio|Stelle|Giudizio']],
    narrative: [[0.9, 'Descrizione|Commento|Commenti|Messaggio|Testo|Testo reclamo|Note|Dettaglio|Recensione']],
    site: [
      [
        0.8,
        'Negozio|Punto vendita|Filiale|Sede|Città|Regione|Provincia|Hotel|Struttura|Ospedale|Ristorante|Stazione|Paese|Comune|Agenzia|Ufficio',
      ],
    ],
    product: [[0.9, 'Prodotto|Articolo|Servizio|Offerta']],
    status: [[0.95, 'Stato|Stato pratica|Stato del ticket']],
    handler: [[0.85, 'Operatore|Assegnato a|Assegnatario|Responsabile|Gestito da|Agente']],
    team: [[0.85, 'Gruppo|Reparto|Ufficio']],
    priority: [[0.95, 'Priorità|Urgenza']],
  }),
  orders: vocabulary({
    orderId: [
      [
        1,
        'Numero ordine|N. ordine|Ordine|ID ordine|Codice ordine|Numero fattura|N. fattura|ID transazione|Codice transazione',
      ],
    ],
    orderedAt: [[1, both(OF, ['ordine', 'acquisto', 'vendita', 'pagamento', 'fattura', 'transazione'])]],
    customer: [
      [1, CUSTOMER_KEY],
      [0.9, CUSTOMER_MAIL],
      [0.65, CUSTOMER],
    ],
    value: [
      [1, 'Totale ordine|Importo totale|Totale fattura|Totale IVA inclusa|Importo ordine|Lordo'],
      [0.85, 'Totale|Importo|Valore|Prezzo totale'],
    ],
    currency: [[0.95, 'Valuta|Divisa']],
    status: [[0.95, 'Stato|Stato ordine|Stato pagamento']],
  }),
  exposure: vocabulary({
    period: [[0.95, 'Mese|Settimana|Periodo|Trimestre']],
    chances: [
      [
        0.95,
        'Ordini|Numero ordini|Visite|Spedizioni|Consegne|Clienti|Chiamate|Contratti|Prenotazioni|Passeggeri|Vendite|Transazioni',
      ],
    ],
  }),
};
