import { CASE_NOUN, words, type Vocabulary } from './column-nouns.ts';

/** Names of columns that say what a complaint is about, where it arose and who has it. */
export const COMPLAINT_LABEL_COLUMNS = {
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
        'complaint type|help topic|issue category|problem type|beschwerdegrund|reklamationsgrund|reason|grund|beschwerdeart|contact reason|complaint reason|motif|motivo|reden|type of complaint|nature of complaint|complaint category|request type|anliegen|klachtsoort|type de reclamation|tipo de (?:queja|reclamacion|reclamacao|incidencia)|issue type|fault|defect|failure|fehlerart|motivo (?:del )?reclamo|pow[oó]d|przyczyna|(?:pow[oó]d|przyczyna|rodzaj|typ) (?:reklamacji|zg[lł]oszenia|skargi)',
      ),
    ],
    // What it is about is told by these even where it is the same in every row, but not by a type.
    [0.78, words('issue|problem|topic|thema|sujet|asunto|tema|assunto|onderwerp')],
    [
      0.75,
      words(
        'type|typ|rodzaj|art|tipo|soort|(?:ticket|case|incident|inquiry|enquiry) (?:type|reason|subject|topic)|classification|customer complaint|complaint|tag',
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
        'origin|via|source|(?:received|submitted|reported) (?:via|through)|received by|request source|contact type|herkunft|quelle|origine|origen|origem|bron|how received|mode|method',
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
} satisfies Vocabulary;
