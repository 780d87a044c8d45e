import { DATE, ID_NOUN, words, type Vocabulary } from './column-nouns.ts';
import { COMPLAINT_COLUMNS } from './complaint-columns.ts';

const FAILURE =
  'failure|incident|defect|error|fault|outage|delay|breakdown|shipment|delivery|parcel|visit|sendung|lieferung|storung|fehler|ausfall|verspatung|incidencia|panne|retard|livraison|storing|consegna|guasto';

/** Column names of known failures: what went wrong, when, to whom, and whether he said so. */
export const FAILURE_COLUMNS: Vocabulary = {
  failureId: [
    [1, words(`(?:${FAILURE}) ?(?:${ID_NOUN})`)],
    [
      1,
      words(
        'sendungsnummer|lieferungsnummer|lieferscheinnummer|storungsnummer|fehlernummer|vorfallnummer|tracking (?:number|nr|id)',
      ),
    ],
    [0.6, words(`(?:${ID_NOUN})|record id|row id|external id`)],
  ],
  failedAt: [
    [1, words(`(?:failed|failure|incident|defect|fault|outage|breakdown|storung|ausfall|fehler)(?: (?:${DATE}))*`)],
    [1, words(`(?:date|datum|time|fecha|data) (?:of |der |des |de |del )?(?:the )?(?:${FAILURE})`)],
    [
      0.9,
      words(
        `(?:due|promised|expected|estimated|planned|agreed|scheduled|zugesagt|geplant)(?: (?:delivery|arrival|visit|for|by|${DATE}))*|deadline|liefertermin|wunschtermin|delivery (?:due|promised|estimate|deadline)(?: (?:${DATE}))*`,
      ),
    ],
    [
      0.8,
      words(`(?:delivered|delivery|arrived|arrival|geliefert|zugestellt)(?: (?:${DATE}))*|lieferdatum|zustelldatum`),
    ],
    [0.6, words('date|datum|fecha|data|timestamp|datetime|date time|day|tag|jour')],
  ],
  customer: COMPLAINT_COLUMNS.customer ?? [],
  order: COMPLAINT_COLUMNS.order ?? [],
  category: COMPLAINT_COLUMNS.category ?? [],
  site: COMPLAINT_COLUMNS.site ?? [],
  product: COMPLAINT_COLUMNS.product ?? [],
  complained: [
    [
      0.95,
      words(
        '(?:has |customer )?complained|complaint (?:made|filed|received|yes no)|has (?:a )?complaint|reklamiert|hat reklamiert|beschwerde (?:eingegangen|erhalten)|(?:hat sich )?beschwert|reclame|a reclame|reclamado|reclamou|geklaagd',
      ),
    ],
  ],
};
