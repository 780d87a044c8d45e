import { BOOKING_NOUN, CASE_NOUN, CUSTOMER, ID_NOUN, ORDER_NOUN, words, type Vocabulary } from './column-nouns.ts';
import { COMPLAINT_LABEL_COLUMNS } from './complaint-label-columns.ts';
import { COMPLAINT_MOMENT_COLUMNS } from './complaint-moment-columns.ts';
import { RECOVERY_COLUMNS } from './recovery-columns.ts';

/** Column names of complaints, tickets and cases. */
export const COMPLAINT_COLUMNS: Vocabulary = {
  ...COMPLAINT_MOMENT_COLUMNS,
  ...COMPLAINT_LABEL_COLUMNS,
  ...RECOVERY_COLUMNS,
  caseId: [
    [1, words(`(?:${CASE_NOUN}) ?(?:${ID_NOUN})`)],
    [0.95, words(`(?:${ID_NOUN}) (?:de |del |du |da |do |de la |der )?(?:${CASE_NOUN})`)],
    [0.85, words('id|nr|case|ticket|srnumber|sr number|unique key|unique id|aktenzeichen|issue key|number|kenmerk')],
    [0.6, words(`(?:${ID_NOUN})|record id|row id|external id`)],
  ],
  customer: [
    [
      1,
      words(
        `(?:${CUSTOMER}) ?(?:${ID_NOUN})|(?:kunden|klant) ?(?:${ID_NOUN})|(?:${ID_NOUN}) (?:de |du |del |do |da )?(?:${CUSTOMER})|kundennummer|kundennr|klantnummer|requester id`,
      ),
    ],
    [0.85, words('(?:e ?mail|mail) (?:billing|shipping)|(?:billing|shipping) (?:e ?mail|mail)(?: address)?')],
    [
      0.85,
      words(
        `(?:${CUSTOMER}|from|sender) (?:e ?mail|mail|e ?mail address)|(?:e ?mail|mail)(?: (?:address|adresse))?|correo(?: electronico)?|courriel|msisdn`,
      ),
    ],
    [
      0.6,
      words(
        `(?:${CUSTOMER})|(?:${CUSTOMER}) name|phone(?: number)?|telefon|telefoon|telephone|nom (?:du )?client|nombre (?:del )?cliente`,
      ),
    ],
  ],
  order: [
    [
      0.9,
      words(
        `(?:related )?(?:${ORDER_NOUN}|transaction) ?(?:${ID_NOUN})?|(?:${BOOKING_NOUN}) ?(?:${ID_NOUN})|bestellnummer|auftragsnummer|bestelnummer|(?:${ID_NOUN}) (?:de |du |del |do )?(?:commande|pedido|compra|facture|factura)`,
      ),
    ],
  ],
  narrative: [
    [
      0.95,
      words(
        '(?:(?:complaint|case|ticket|issue|incident|consumer complaint|problem|customer) )?(?:narrative|description|text|details?|message|comments?|body|beschreibung|beschwerdetext|freitext|nachricht|kommentar|texte|descripcion|comentarios?|mensaje|descricao|comentario|mensagem|omschrijving|toelichting|opmerking|bericht|descrizione|testo|messaggio|opis|tre[sś][cć]|what happened|verbatim|notes?)',
      ),
    ],
    [0.6, words('subject|title|betreff|summary|short description|titel|objet|asunto|assunto|onderwerp|headline')],
  ],
};
