import { CASE_NOUN, DATE, words, type Vocabulary } from './column-nouns.ts';

const RECEIVED =
  'received|created|opened|submitted|reported|logged|raised|registered|filed|entered|' +
  'eingang|eingegangen|erstellt|angelegt|eroffnet|gemeldet|erfasst|reception|recue?|creation|cree|ouvert|ouverture|depot|' +
  'recibid[oa]|cread[oa]|creacion|abiert[oa]|apertura|alta|recebid[oa]|criad[oa]|criacao|abertura|aberto|ontvangen|aangemaakt|ontvangst|gemeld|ricezione|ricevut[oa]|apertura|apert[oa]|creat[oa]|creazione|zg[lł]oszenia|zg[lł]oszono|przyj[eę]cia|utworzenia|utworzono|otwarcia|otrzymania|wp[lł]ywu';
const RESOLVED =
  'resolved|solved|resolution|completed|completion|fixed|settled|finished|done|gelost|erledigt|abgeschlossen|erledigung|losung|resolu|resolue|traite|resuelt[oa]|solucionad[oa]|resolucion|resolvid[oa]|resolucao|solucao|opgelost|afgehandeld|afhandeling|risolt[oa]|risoluzione|rozpatrzenia|rozpatrzono|rozwi[aą]zania|rozwi[aą]zano|za[lł]atwienia';
const CLOSED =
  'closed|closure|close|closing|geschlossen|schliessung|abschluss|cloture|ferme|fermeture|cerrad[oa]|cierre|fechad[oa]|fechamento|encerrad[oa]|encerramento|gesloten|sluiting|chius[oa]|chiusura|zamkni[eę]cia|zamkni[eę]to';

/** Names of columns that hold the moments of a complaint. */
export const COMPLAINT_MOMENT_COLUMNS = {
  receivedAt: [
    [1, words(`(?:(?:${CASE_NOUN}|${DATE}) )*(?:${RECEIVED})(?: (?:${DATE}))*`)],
    [
      0.93,
      words(
        `(?:(?:${CASE_NOUN}|${DATE}) )*(?:start|started)(?: (?:${DATE}))*|startdatum|begindatum|beginndatum|date de debut|fecha (?:de )?inicio|data (?:di )?inizio|data (?:de )?inicio|startdato|data rozpoczecia`,
      ),
    ],
    [
      1,
      words(
        `(?:date|datum|fecha|data|datetime|time)(?: (?:de|del|du|da|do|der|des|d|of|di|della))*(?: la)? (?:${RECEIVED}|${CASE_NOUN})`,
      ),
    ],
    [
      0.95,
      words(
        'eingangsdatum|erstelldatum|erstellungsdatum|eingangszeit|aanmaakdatum|meldedatum|beschwerdedatum|eroffnungsdatum|ontvangstdatum|meldingsdatum|creationdate',
      ),
    ],
    [
      0.75,
      words(
        `(?:${CASE_NOUN}) (?:date|datum|time)|open(?:ed)? date|intake date|create date|occurred(?: at| on)?|incident date`,
      ),
    ],
    [0.6, words('date|datum|fecha|data|timestamp|datetime|date time|zeitstempel|tijdstip|day|jour|tag')],
  ],
  firstResponseAt: [
    [
      1,
      words(
        '(?:date of |time of |initial |first )+(?:response|reply|answer|contact|responded|replied|answered)(?: (?:at|on|date|time|timestamp|datetime))*',
      ),
    ],
    [
      0.9,
      words(
        'erste (?:antwort|reaktion|ruckmeldung)(?: am)?|erstantwort(?: am)?|erstreaktion|premiere reponse(?: le)?|date (?:de )?premiere reponse|primera respuesta|fecha (?:de )?primera respuesta|primeira resposta|data (?:da )?primeira resposta|eerste (?:reactie|antwoord)(?: op)?',
      ),
    ],
    [
      0.6,
      words(
        'responded(?: at| on)?|answered(?: at| on)?|acknowledged(?: at| on)?|response date|reply date|antwortdatum|beantwortet(?: am)?|repondu le',
      ),
    ],
  ],
  resolvedAt: [
    [1, words(`(?:(?:${CASE_NOUN}|${DATE}) )*(?:${RESOLVED})(?: (?:${DATE}))*`)],
    [
      0.95,
      words(
        'erledigungsdatum|losungsdatum|abschlussdatum|afhandeldatum|oplosdatum|date de (?:resolution|traitement)|fecha de (?:resolucion|solucion)|data de (?:resolucao|solucao)',
      ),
    ],
    [
      0.55,
      words(
        'end date|ended(?: at)?|enddatum|einddatum|date de fin|fecha (?:de )?fin|data (?:di )?fine|data (?:de )?fim|slutdatum|slutdato|data zakonczenia|bearbeitet am',
      ),
    ],
  ],
  closedAt: [[1, words(`(?:(?:${CASE_NOUN}|${DATE}) )*(?:${CLOSED})(?: (?:${DATE}))*`)]],
  reopenedAt: [[1, words('re ?opened(?: (?:at|on|date|time))?|wiedereroffnet(?: am)?')]],
  promisedAt: [
    [
      0.9,
      words(
        '(?:due|promised|promise|deadline|target|sla due|faellig|fallig|due by|echeance|vencimiento|prazo)(?: (?:at|on|by|date|time|am|for|datum))*',
      ),
    ],
  ],
  toldAt: [
    [
      0.9,
      words(
        '(?:customer )?(?:told|informed|notified)(?: of (?:the )?delay)?(?: (?:at|on|date))*|delay notice(?: sent)?(?: (?:at|on|date))*|verzogerung mitgeteilt(?: am)?',
      ),
    ],
  ],
  confirmedAt: [
    [
      0.9,
      words(
        '(?:written )?confirm(?:ed|ation)(?: (?:in writing|sent|letter|mail))*(?: (?:at|on|date))*|bestatigt(?: am)?|bestatigung(?: am)?|confirme le',
      ),
    ],
  ],
  checkedAt: [
    [
      0.9,
      words(
        'checked(?: with (?:the )?customer)?(?: (?:at|on|date))*|follow ?up(?: call)?(?: (?:at|on|date|done))*|called back(?: (?:at|on))*|nachgefasst(?: am)?|nachfassung(?: am)?',
      ),
    ],
  ],
  approvalAskedAt: [
    [
      0.9,
      words(
        '(?:date (?:of )?)?approval (?:requested|asked|request|submitted|sought|sent)(?: (?:for|at|on|date|time))*|submitted for approval(?: (?:at|on))*|genehmigung (?:angefragt|beantragt|erbeten|angefordert)(?: am)?|freigabe (?:angefragt|angefordert|beantragt)(?: am)?|approbation demandee(?: le)?|aprobacion solicitada(?: el)?|aprovacao solicitada(?: em)?|goedkeuring gevraagd(?: op)?|approvazione richiesta(?: il)?',
      ),
    ],
  ],
  approvedAt: [
    [
      0.9,
      words(
        'approved(?: (?:at|on|date|time))*|approval (?:date|time|given|granted|set|at|on)(?: (?:at|on))*|date (?:of )?approval|genehmigt(?: am)?|genehmigungsdatum|freigegeben(?: am)?|freigabedatum|approuve(?: le)?|aprobado(?: el)?|aprovado(?: em)?|goedgekeurd(?: op)?|approvato(?: il)?',
      ),
    ],
  ],
  updatedAt: [
    [
      0.9,
      words(
        '(?:last )?(?:updated?|modified|changed|activity)(?: (?:at|on|date|time))*|geandert(?: am)?|letzte anderung|aktualisiert(?: am)?|mis a jour(?: le)?|actualizado(?: el)?|atualizado(?: em)?|gewijzigd(?: op)?',
      ),
    ],
  ],
} satisfies Vocabulary;
