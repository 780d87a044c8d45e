import { splitWords } from './split-words.ts';

const WORDS =
  /(?:^| )(?:name|names|firstname|lastname|surname|fullname|username|e ?mails?|mail|phone|phones|telephone|tel|mobile|cell|fax|address|address[12]|street|zip|postcode|postal|postalcode|plz|iban|bic|card|ssn|birth|birthday|dob|passport|ip|twitter|facebook|instagram|whatsapp|latitude|longitude|requester|requestor|submitter|reporter|caller|sender|customer|client|contact|consumer|complainant|guest|vorname|nachname|telefon\w*|handy|anschrift|adresse|strasse|geburt\w*|kunde|kunden\w*|kundin|absender|nom|prenom|courriel|telephone|rue|code postal|cliente|nombre|apellidos?|correo|telefono|direccion|calle|nome|cognome|sobrenome|endereco|rua|indirizzo|via|klant\w*|naam|voornaam|achternaam|telefoon\w*|adres|straat)(?: |$)/;
const NOT =
  /(?:^| )(?:count|number of|type|status|segment|tier|plan|domain|satisfaction|score|rating|sentiment|reason|product|item|file|event|category|brand|company|agent|assignee|store|site|project|service|language|priority|source|channel|method|medium|via|tags|opt in|accepts marketing|country|group|team|department|currency)(?: |$)/;

/**
 * Whether a column, by its name, holds what names or reaches a person (name, address, e-mail, phone, number of the customer), in
 * several languages. Used where an import must not keep such columns; a doubtful name counts as personal.
 * @example isPersonalColumn('Requester email') // true
 * @example isPersonalColumn('Customer segment') // false
 */
export function isPersonalColumn(name: string): boolean {
  const words = splitWords(name);
  if (/(?:^| )(?:e ?mails?|phone|telefon\w*|courriel|correo|iban|address)(?: |$)/.test(words)) return true;
  return WORDS.test(words) && !NOT.test(words);
}
