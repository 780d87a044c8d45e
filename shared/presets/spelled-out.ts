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
  / (?:(?:of|de|del|dell|della|delle|du|des|do|da|di|der|van) )?(?:(?:the|het|la|le|l|el|il) )?(?:ticket|tickets|case|caso|cas|dossier|complaint|reclamation|reclamacion|reclamo|reclamacao|klacht|pratica|vorgangs|zgloszenia|sprawy|request|incident|incidencia|conversation|conversacion|chat|call)$/u;

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
