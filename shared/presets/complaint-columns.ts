import { CUSTOMER, DATE, ID_NOUN, ORDER_NOUN, words, type Vocabulary } from './column-nouns.ts';

const CASE_NOUN =
  'ticket|case|complaint|issue|incident|request|enquiry|inquiry|claim|conversation|sr|service request|interaction|feedback|' +
  'vorgang|vorgangs|fall|beschwerde|reklamation|reklamations|anfrage|meldung|reclamation|plainte|demande|dossier|sinistre|' +
  'reclamacion|queja|incidencia|solicitud|caso|reclamacao|chamado|solicitacao|ocorrencia|klacht|melding|zaak|aanvraag|reclamo|reclami|segnalazione|pratica|richiesta|' +
  'reklamacj[ai]|zg[lł]oszeni[ea]|spraw[ay]|skarg[ai]';
const RECEIVED =
  'received|created|opened|submitted|reported|logged|raised|registered|filed|entered|start|started|' +
  'eingang|eingegangen|erstellt|angelegt|eroffnet|gemeldet|erfasst|reception|recue?|creation|cree|ouvert|ouverture|depot|' +
  'recibid[oa]|cread[oa]|creacion|abiert[oa]|apertura|alta|recebid[oa]|criad[oa]|criacao|abertura|aberto|ontvangen|aangemaakt|ontvangst|gemeld|ricezione|ricevut[oa]|apertura|apert[oa]|creat[oa]|creazione|zg[lł]oszenia|zg[lł]oszono|przyj[eę]cia|utworzenia|utworzono|otwarcia|otrzymania|wp[lł]ywu';
const RESOLVED =
  'resolved|solved|resolution|completed|completion|fixed|settled|finished|done|gelost|erledigt|abgeschlossen|erledigung|losung|resolu|resolue|traite|resuelt[oa]|solucionad[oa]|resolucion|resolvid[oa]|resolucao|solucao|opgelost|afgehandeld|afhandeling|risolt[oa]|risoluzione|rozpatrzenia|rozpatrzono|rozwi[aą]zania|rozwi[aą]zano|za[lł]atwienia';
const CLOSED =
  'closed|closure|close|geschlossen|schliessung|abschluss|cloture|ferme|fermeture|cerrad[oa]|cierre|fechad[oa]|fechamento|encerrad[oa]|encerramento|gesloten|sluiting|chius[oa]|chiusura|zamkni[eę]cia|zamkni[eę]to';

/** Column names of complaints, tickets and cases. */
export const COMPLAINT_COLUMNS: Vocabulary = {
  caseId: [
    [1, words(`(?:${CASE_NOUN}) ?(?:${ID_NOUN})`)],
    [0.95, words(`(?:${ID_NOUN}) (?:de |del |du |da |do |de la |der )?(?:${CASE_NOUN})`)],
    [0.85, words('id|nr|case|ticket|srnumber|sr number|unique key|unique id|aktenzeichen|issue key|number|kenmerk')],
    [0.6, words(`(?:${ID_NOUN})|record id|row id|external id`)],
  ],
  receivedAt: [
    [1, words(`(?:(?:${CASE_NOUN}|${DATE}) )*(?:${RECEIVED})(?: (?:${DATE}))*`)],
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
    [0.55, words('end date|ended(?: at)?|enddatum|bearbeitet am')],
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
  category: [
    [
      1,
      words(
        `(?:(?:${CASE_NOUN}|main|root) )?(?:category|kategorie|categorie|categoria|kategoria)(?: (?:name|1|level 1|list|des .*))?`,
      ),
    ],
    [
      0.95,
      words(
        'complaint type|help topic|issue category|problem type|beschwerdegrund|reklamationsgrund|reason|grund|beschwerdeart|contact reason|complaint reason|motif|motivo|reden|type of complaint|nature of complaint|complaint category|request type|anliegen|klachtsoort|type de reclamation|tipo de (?:queja|reclamacion|reclamacao|incidencia)|issue type|fault|defect|failure|fehlerart|motivo (?:del )?reclamo|(?:pow[oó]d|przyczyna|rodzaj|typ)(?: (?:reklamacji|zg[lł]oszenia|skargi))?',
      ),
    ],
    [
      0.75,
      words(
        'issue|problem|topic|thema|sujet|asunto|tema|assunto|onderwerp|type|typ|art|tipo|soort|(?:ticket|case|incident|inquiry|enquiry) (?:type|reason|subject|topic)|classification|customer complaint|complaint|tag',
      ),
    ],
    [0.5, words('subject|betreff|objet|tags|labels|disposition|root cause|cause|ursache')],
  ],
  subcategory: [
    [
      1,
      words(
        'sub ?(?:category|kategorie|categorie|categoria|issue|type|reason|topic)|category 2|unterkategorie|sous categorie|podkategoria|sottocategoria|subcategoria|subcategorie|sub product',
      ),
    ],
    [0.7, words('descriptor|detail|item|complaint detail|level 2|symptom')],
  ],
  touchpoint: [
    [
      1,
      words(
        'touch ?point|touchpoint|journey(?: (?:stage|step))?|stage|kontaktpunkt|point de contact|punto de contacto|ponto de contato|contactmoment|process(?: step)?|prozess(?:schritt)?',
      ),
    ],
    [
      0.85,
      words(
        'department|abteilung|departement|service concerne|departamento|setor|reparto|ufficio|afdeling|area|bereich|business (?:unit|area|function)|line of business|division|geschaftsbereich|secteur|agency|owner department|responsible (?:department|area)',
      ),
    ],
    [
      0.6,
      words(
        'group|team|queue|gruppe|groupe|equipe|assignment group|owner|assigned (?:team|group)|location type|service|store|branch',
      ),
    ],
  ],
  channel: [
    [
      1,
      words(
        '(?:contact |ticket |case |customer |inbound |communication |received |submission )?channel|kanal|kana[lł](?: (?:kontaktu|zg[lł]oszenia))?|canal|canale|kanaal|(?:contact|kontakt) ?(?:kanal|weg|art|method)|eingangskanal|medium',
      ),
    ],
    [
      0.8,
      words(
        'origin|via|source|(?:received|submitted|reported) (?:via|by|through)|request source|contact type|herkunft|quelle|origine|origen|origem|bron|how received|mode|method',
      ),
    ],
  ],
  firstResponseChannel: [
    [
      0.95,
      words(
        '(?:first |initial )?(?:response|reply|answer|antwort) ?(?:channel|kanal)|(?:channel|kanal) of (?:the )?first (?:response|reply|answer)|erstantwort ?kanal',
      ),
    ],
  ],
  site: [
    [
      0.8,
      words(
        'site|store(?: (?:name|id|nr))?|branch|filiale?|standort|location|region|country|state|province|city|borough|land|markt|magasin|agence|tienda|sucursal|loja|vestiging|filiaal|bundesland|stadt|ort|ville|ciudad|cidade|pays|pais|punto vendita|negozio|sede|citta|oddzia[lł]|sklep|miasto|kraj|plac[oó]wka|plant|werk|airport|station',
      ),
    ],
  ],
  product: [
    [
      0.9,
      words(
        '(?:product|produkt|produit|producto|produto|artikel|article|item|sku|model|modell|service line|plan|product (?:name|purchased|line|category|id)|produkt ?(?:name|gruppe|linie)|productnaam|vehicle|aircraft)',
      ),
    ],
  ],
  team: [
    [
      0.8,
      words(
        '(?:team|group|queue|gruppe|groupe|equipe|equipo|assignment group|assigned (?:team|group)|support group|resolver group|team name)',
      ),
    ],
  ],
  handler: [
    [
      0.85,
      words(
        '(?:assignee|agent|assigned(?: to)?|owner|case owner|ticket owner|handler|handled by|bearbeiter|sachbearbeiter|zustandig|agent name|representative|gestionnaire|agente|atendente|medewerker|behandelaar|employee|advisor|resolved by)',
      ),
    ],
  ],
  segment: [
    [
      0.8,
      words(
        '(?:customer |client )?(?:segment|tier|customer type|membership|loyalty(?: (?:tier|level))?|kundengruppe|kundensegment|kundentyp|type de client|segmento|klantgroep|klantsegment)',
      ),
    ],
  ],
  status: [
    [0.95, words(`(?:(?:${CASE_NOUN}|current) )?(?:status|state|zustand|statut|etat|estado|situacao|stato|stand)`)],
  ],
  priority: [
    [
      0.95,
      words(
        `(?:(?:${CASE_NOUN}) )?(?:priority|prioritat|priorite|prioridad|prioridade|prioriteit|priorita|priorytet|urgency|severity|dringlichkeit)`,
      ),
    ],
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
        `(?:related )?(?:${ORDER_NOUN}) ?(?:${ID_NOUN})?|bestellnummer|auftragsnummer|bestelnummer|(?:${ID_NOUN}) (?:de |du |del |do )?(?:commande|pedido|compra|facture|factura)`,
      ),
    ],
  ],
  reopens: [
    [0.9, words('re ?opens|re ?open(?:ed)? (?:count|times)|times re ?opened|number of re ?opens|wiedereroffnungen')],
  ],
  replies: [
    [
      0.8,
      words(
        'replies|number of replies|reply count|agent (?:replies|interactions)|responses count|antworten|anzahl antworten',
      ),
    ],
  ],
  handlers: [
    [
      0.85,
      words(
        '(?:assignee stations|number of (?:agents|owners|handlers)|transfers|handoffs|reassignments?|reassignment count|reassignments count|weiterleitungen)',
      ),
    ],
  ],
  rePromises: [
    [
      0.9,
      words(
        '(?:number of |count of |nr )?(?:re ?promises?|promise (?:changes|revisions)|due date (?:changes|revisions)|reschedul(?:es|ings?)|(?:new )?promised dates)(?: count)?|times (?:re ?promised|rescheduled|promised again)|(?:re ?promise|reschedule) count|neue zusagen|terminverschiebungen|anzahl (?:neuer )?zusagen|neu zugesagt',
      ),
    ],
  ],
  channelSwitches: [
    [
      0.9,
      words(
        '(?:number of |nr )?channel (?:switches|changes|moves|transfers|hops)(?: count)?|(?:switches|changes) of channel|times channel (?:changed|switched)|kanalwechsel|anzahl kanalwechsel|changements de canal|cambios de canal|mudancas de canal|kanaalwissels|cambi di canale',
      ),
    ],
  ],
  authorityLimit: [
    [
      0.85,
      words(
        '(?:authority|approval|authorisation|authorization|spending|discretion|discretionary|compensation|goodwill|mandate)(?: level)? (?:limit|ceiling|threshold)|vollmachtsgrenze|vollmacht|kompetenzgrenze|freigabegrenze|plafond(?: d autorisation)?|limite de (?:autorizacion|autoridad|alcada|autorizacao)|bevoegdheidsgrens|mandaat',
      ),
    ],
  ],
  compensation: [
    [
      0.85,
      words(
        '(?:compensation|refund|goodwill|gesture|credit|voucher|redress|kulanz|entschadigung|erstattung|gutschrift|indemnisation|remboursement|compensacion|reembolso|compensacao|vergoeding|terugbetaling|rimborso|risarcimento|rekompensat[ay]|odszkodowani[ea]|zwrot)(?: (?:amount|value|paid|given|betrag|cost|eur|usd|gbp|in eur|montant|importe|valor|bedrag))*',
      ),
    ],
    [
      0.85,
      words(
        '(?:montant|importe|valor|importo|bedrag|kwota|amount)(?: (?:de|del|della|do|da|du|d|l|la|of))* (?:indemnisation|remboursement|compensad[oa]|compensacion|compensacao|reembols(?:o|ado)|rimborso|rimborsat[oa]|risarcimento|vergoeding|rekompensaty|odszkodowania|zwrotu|compensation|refund)',
      ),
    ],
  ],
  currency: [[0.95, words('currency(?: code)?|wahrung|devise|moneda|moeda|valuta')]],
  apology: [
    [
      0.9,
      words(
        '(?:apology|apologised|apologized|apology (?:given|made|sent|offered)|entschuldigung|entschuldigt|excuses?|disculpas?|desculpas?|excuus)',
      ),
    ],
  ],
  ownership: [
    [0.9, words('ownership(?: taken)?|took ownership|responsibility (?:taken|accepted)|verantwortung ubernommen')],
  ],
  gesture: [[0.85, words('gesture(?: (?:made|given|of goodwill))?|goodwill(?: gesture)?(?: given)?|kulanz(?:geste)?')]],
  escalated: [
    [0.9, words('(?:is )?escalated|escalation|eskaliert|eskalation|escalade|escalado|escalade?|geescaleerd')],
  ],
  approvalNeeded: [
    [
      0.9,
      words(
        '(?:needs?|needed|required|requires) (?:an )?(?:approval|sign off)|(?:approval|sign off) (?:needed|required|necessary)|is approval (?:needed|required)|genehmigung (?:notig|erforderlich|noetig)|genehmigungspflichtig|freigabe (?:notig|erforderlich)|approbation (?:requise|necessaire)|requiere aprobacion|requer aprovacao|goedkeuring (?:nodig|vereist)',
      ),
    ],
  ],
  withinAuthority: [
    [
      0.9,
      words(
        '(?:is )?(?:within|under|below|in) (?:the )?(?:(?:handler|agent) )?(?:authority|mandate|discretion|authority limit|approval limit|limit)|innerhalb (?:der )?(?:vollmacht|kompetenz|grenze)|unter (?:der )?(?:vollmachtsgrenze|grenze|freigabegrenze)|dans (?:les limites|la limite)|dentro del limite|dentro do limite|binnen (?:mandaat|bevoegdheid)',
      ),
    ],
  ],
  policyBlocked: [
    [
      0.9,
      words(
        '(?:is )?(?:blocked by (?:a |the )?(?:policy|rule)|policy (?:block|blocked|barrier|conflict|exception needed)|against policy)|(?:durch |von )?(?:richtlinie|regel)(?:n)? (?:blockiert|verhindert)|richtlinie steht entgegen|bloque par (?:la )?politique|bloqueado por (?:la )?politica|geblokkeerd door beleid',
      ),
    ],
  ],
  satisfactionAsked: [
    [
      0.9,
      words(
        '(?:survey|csat|nps|satisfaction)(?: survey)? (?:sent|asked|offered|requested|invited|issued)|surveyed|survey invitation(?: sent)?|asked for (?:satisfaction|feedback|rating)|umfrage (?:gesendet|verschickt|versandt)|zufriedenheit (?:gefragt|abgefragt)|befragt|enquete envoyee|encuesta enviada|pesquisa enviada|enquete verstuurd|sondaggio inviato',
      ),
    ],
  ],
  satisfaction: [
    [
      0.9,
      words(
        '(?:customer )?(?:satisfaction|csat|satisfaction (?:score|rating)|survey (?:result|results|score)|rating|score|zufriedenheit|kundenzufriedenheit|bewertung|note|puntuacion|satisfaccion|satisfacao|nota|avaliacao|tevredenheid|beoordeling|stars|review score|csat score|feedback score)',
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
