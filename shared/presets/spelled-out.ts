/** Words as people shorten them in the names of columns, and what they stand for. */
const SHORT = new Map(
  Object.entries({
    rcvd: 'received',
    recd: 'received',
    rec: 'received',
    opnd: 'opened',
    clsd: 'closed',
    rslvd: 'resolved',
    compl: 'complaint',
    cmpl: 'complaint',
    inc: 'incident',
    fec: 'fecha',
    cod: 'codigo',
    imp: 'importe',
    dt: 'date',
    cust: 'customer',
    custr: 'customer',
    acct: 'account',
    amt: 'amount',
    cat: 'category',
    catg: 'category',
    subcat: 'subcategory',
    desc: 'description',
    descr: 'description',
    resp: 'response',
    resol: 'resolution',
    ord: 'order',
    inv: 'invoice',
    qty: 'quantity',
    prod: 'product',
    prio: 'priority',
    stat: 'status',
    chan: 'channel',
    dept: 'department',
    dte: 'date',
    tm: 'time',
    ts: 'timestamp',
    curr: 'currency',
    ccy: 'currency',
    sat: 'satisfaction',
    gt: 'grand total',
    beschw: 'beschwerde',
    rekl: 'reklamation',
    kd: 'kunden',
    erl: 'erledigt',
    eing: 'eingang',
    bearb: 'bearbeiter',
  }),
);
/** Behind a word for a moment or a reason: whose it is. */
const OF_CASE =
  / (?:(?:of|de|del|dell|della|delle|du|des|do|da|di|der|van) )?(?:(?:the|het|la|le|l|el|il) )?(?:ticket|tickets|case|caso|cas|demande|solicitud|queja|plainte|beschwerde|anfrage|melding|segnalazione|solicitacao|chamado|arende|sag|sak|dossier|complaint|reclamation|reclamacion|reclamo|reclamacao|klacht|pratica|vorgangs|zgloszenia|sprawy|request|incident|incidencia|conversation|conversacion|chat|call|courrier|lettre|letter|brief|carta|mail)$/u;

/**
 * A split name with its short words spelled out and without the case that it speaks of at its end.
 * @example spelledOut('compl rcvd') // 'complaint received'
 * @example spelledOut('hora de cierre del ticket') // 'hora de cierre'
 */
export function spelledOut(split: string): string {
  const whole = split
    .replace(/^g t\b/u, 'gt')
    .split(' ')
    .map((word) => SHORT.get(word) ?? word)
    .join(' ');
  const bare = whole.replace(OF_CASE, '');
  return bare.includes(' ') ? bare : whole;
}

/** Before a word: whose it is. The case number itself keeps its noun. */
const CASE_BEFORE =
  /^(?:ticket|case|complaint|incident|request|conversation|issue|sr|review|survey|enquiry|inquiry|claim|feedback|chat|call|beschwerde|reklamation|vorgangs?|melding|klacht|reclamo|queja|arende|skarga) (?=.{3,})/u;
/** Words for a moment at either end of a name: `Avslutat datum`, `Tarih kapanis`. */
const MOMENT_AROUND =
  /^(?:date|datum|dato|fecha|data|tidpunkt|tidspunkt|tarih|tarihi|timestamp)(?: (?:of|de|du|del|da|do|van|for|av|den))? (?=.{3,})|(?<=.{3}) (?:date|datum|dato|fecha|data|dag|tid|tidpunkt|tidspunkt|tarihi|timestamp|date time|datetime)$/u;

/** Behind the name of a label of which there are several, from the coarsest on: `Motivo N1`, `Reason 1`, `Category level 1`. */
const FIRST_LEVEL = / (?:n|nivel|level|niveau|ebene|stufe|livello|nivel de|tier|poziom|l)? ?1$/u;

/** Shorter readings of a split name, by what is left away. */
export type Shorter = { what: 'case' | 'moment' | 'level'; rest: string };

/**
 * Shorter readings of a split name, each a little less sure: without the case that it speaks of at its beginning, without the
 * word for a moment around it, without the number of the first level.
 * @example shorter('incident opened at') // [{ what: 'case', rest: 'opened at' }]
 */
export function shorter(split: string): Shorter[] {
  return (
    [
      ['case', CASE_BEFORE],
      ['moment', MOMENT_AROUND],
      ['level', FIRST_LEVEL],
    ] as const
  ).flatMap(([what, around]) => {
    const rest = split.replace(around, '').trim();
    return rest === '' || rest === split ? [] : [{ what, rest }];
  });
}
