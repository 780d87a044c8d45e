import type { FieldId } from './preset.ts';

/**
 * Column names that usually hold a field (English, German, French, Spanish, Portuguese, Italian, Dutch, Polish), tried on the name split
 * into words. The weight says how sure the name alone makes it: 1 certain, 0.5 plausible.
 */
export type Vocabulary = Readonly<Partial<Record<FieldId, readonly (readonly [number, NamePattern])[]>>>;

/** Tells whether a whole name, as `splitWords` gives it, is one of those meant. */
export type NamePattern = { test: (split: string) => boolean };

export const ID_NOUN =
  'id|no|nr|num|number|key|code|ref|reference|nummer|kennung|numero|numer|clave|codigo|chave|kenmerk|referencia|riferimento|codice|unique key|uuid|guid';
export const CASE_NOUN =
  'ticket|case|complaint|issue|incident|request|enquiry|inquiry|claim|conversation|sr|service request|interaction|feedback|' +
  'vorgang|vorgangs|fall|beschwerde|reklamation|reklamations|anfrage|meldung|reclamation|plainte|demande|dossier|sinistre|' +
  'reclamacion|queja|incidencia|solicitud|caso|reclamacao|chamado|solicitacao|ocorrencia|klacht|melding|zaak|aanvraag|reclamo|reclami|segnalazione|pratica|richiesta|' +
  'reklamacj[ai]|zg[lł]oszeni[ea]|spraw[ay]|skarg[ai]';
export const ORDER_NOUN =
  'order|purchase|invoice|sale|sales|bestell|bestellung|bestellungs|auftrag|auftrags|rechnung|rechnungs|commande|facture|pedido|compra|factura|fatura|venda|bestelling|factuur|ordine|acquisto|fattura|vendita|zam[oó]wieni[ea]|faktur[ay]';
/** Hotels, airlines and tours call an order a booking. */
export const BOOKING_NOUN =
  'book|booking|reservation|buchung|buchungs|reservierung|reservierungs|reserva|prenotazione|boeking|reservering|rezerwacj[ai]|bokning|varaus';
/** What stands for an order where there is no other number: its payment or its document. */
export const PAYMENT_NOUN =
  'transaction|payment|charge|capture|receipt|document|beleg|zahlung|zahlungs|kassenbon|paiement|pago|pagamento|betaling|transaccion|transazione|transacao|transactie|documento|transakcj[ai]|dokument|dokumentu|paragon';
export const CUSTOMER =
  'customer|shopper|eater|diner|traveler|cardholder|rider|bill to|sold to|client|requester|consumer|contact|user|buyer|member|account|caller|passenger|guest|patient|policyholder|kunde|kunden|kaufer|melder|besteller|demandeur|cliente|comprador|usuario|utilisateur|klant|consument|reporter|utente|acquirente|klienta?|nabywc[ay]|visitor|complainant|reviewer|subscriber|resident|tenant|traveller|payer|anfragende[rn]?|absender|kontakt|nutzer|kund|kundens|kaufers|kontakts|contacto|contatto|contato|solicitante|reclamante|richiedente|aanvrager|melder|informador|rapporteur|reclamant|plaignant|acheteur|compte|zglaszajac(?:y|ego)|anmalare|klager';
export const DATE =
  'at|on|ms|epoch|unix|date|time|datetime|timestamp|date time|datum|zeit|zeitpunkt|am|le|la|fecha|hora|data|tijd|tijdstip|op|utc|sent|jour|der|de|du|del|da|het|van|el|em|ora|di|della|dell';

/** A pattern on a whole name, as `splitWords` gives it. */
export const words = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u');
