/** A zone behind a name: `Create date (Pacific time)`. */
const ZONE_NOTE =
  /^(.{1,150}?) ?[([](?:[^()[\]]{0,40}\b(?:time|zeit|utc|gmt|[ecmp][sd]?t|ak[sd]t|hst|bst|we?s?t|cet|cest|mez|mesz|eest|eet|ist|jst|ae[sd]t|nz[sd]t)|(?:africa|america|asia|atlantic|australia|europe|pacific)\/[a-z_/]{2,40})[)\]]$/iu;

/** Notes that exports put around a name: they say how a value is meant, not what it is. */
const WRAPPERS: readonly RegExp[] = [
  /^(?:custom fields?|benutzerdefinierte(?:s)? feld(?:er)?|champs? personnalis[ée]s?|campos? personalizados?|campo personalizzato|aangepast veld) ?\((.{1,150})\)$/iu,
  /^\((?:do not modify|nicht [äa]ndern|ne pas modifier|no modificar|non modificare|niet wijzigen|n[ãa]o modificar)\) ?(.{1,150})$/iu,
  /^(.{1,150}?) ?\[(?:list|txt|text|int|dec|flg|date|dd|ml)\]$/iu,
  /^(?:custom\.|cf_|u_|field_)(.{1,150})$/u,
  /^(?:custom|custom field|ticket field|case field|benutzerdefiniert|personnalis\u00e9|personalizado) ?: ?(.{1,150})$/iu,
  /^(.{1,150}?) ?\(\d{1,2} ?(?:\u6bb5\u968e|-?point|-?stufig|stufen|points)[^()]{0,20}\)$/iu,
  /^(.{1,150}?)__c$/iu,
  /^(.{2,100}) - \1$/u,
  /^(.{1,150}?) ?\((?:brutto|gross|ttc|inkl\.? mwst\.?|incl?\.? (?:vat|tax|btw)|iva incl(?:uido|usa)?|com iva)\)$/iu,
  /^cf\.\{(.{1,150})\}$/iu,
  /^(.{1,150}?) ?\/ ?\d{1,3}$/u,
  /^(.{1,150}?) [-\u2013] (?:timestamp|date|time|datum|datum en tijd|zeitstempel|datum und uhrzeit|horodatage|date et heure|fecha|fecha y hora|marca de tiempo|data|data e ora|data e hora)$/iu,
  /^(.{1,150}?) \+ [^+]{1,100}$/u,
  /^(.{1,150}?) *[\u2191\u2193\u25b2\u25bc]$/u,
  ZONE_NOTE,
  /^(.{1,150}?) ?[([](?:[A-Z]{3}|[$\u20ac\u00a3\u00a5%]|z\u0142|kr)[)\]]$/u,
  /^(.{1,150}?) ?[([](?:\d ?(?:-|\u2013|to|bis|\u00e0|a|tot|do|til|till) ?\d{1,3}|(?:out of|von|sur|de|su|van) \d{1,3}|(?:dd|mm|yyyy|yy|tt|jj|jjjj|aaaa|gg|hh|ss|[./: -])+)[)\]]$/iu,
  /^(.{1,150}?) ?\((?=[^()]{0,80}\d ?[=:])[^()]{3,120}\)$/u,
  /^(.{1,150}?) ?\((?:primary|main|first|details?|optional|required|haupt\w*|principal|principale|hoofd\w*|auto|calculated)\)$/iu,
  /^'?[\p{L}\p{N}_ ]{1,60}'?\[([^[\]]{2,150})\]$/u,
];

/**
 * A column name without what exporters put around it: `Custom field (Complaint reason)`, `Reason [list]`, `Created (Pacific time)`,
 * `Refund (EUR)`, `Satisfaction (1 to 5)`, `Reason__c`, `Case Reason ↑`.
 * @example bareName('Create date (Pacific time)') // 'Create date'
 */
export function bareName(name: string): string {
  const text = name.normalize('NFKC').trim().slice(0, 200);
  for (const pattern of WRAPPERS) {
    const found = pattern.exec(text);
    if (found?.[1] !== undefined) return bareName(found[1]);
  }
  return text;
}

/** The last two parts of a dotted path (`case.customer.id` → `customer.id`), and the last; none where the name is no path. */
export function endsOfPath(name: string): string[] {
  const parts = name.trim().split('.');
  if (parts.length < 2 || parts.some((part) => !/^[\p{L}\p{N}_]+$/u.test(part))) return [];
  return [...(parts.length > 2 ? [parts.slice(-2).join('.')] : []), parts.at(-1) ?? ''];
}

/** A column name without the zone that it states for its times; other notes stay. */
export function withoutZone(name: string): string {
  return ZONE_NOTE.exec(name.trim().slice(0, 200))?.[1] ?? name;
}
