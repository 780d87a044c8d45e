import { words, type Vocabulary } from './column-nouns.ts';

/** Names of columns that say how a complaint was handled and made good. */
export const RECOVERY_COLUMNS = {
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
} satisfies Vocabulary;
