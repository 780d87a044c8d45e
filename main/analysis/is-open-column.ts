import type { RawColumns } from '../db/queries/raw-columns.ts';

const OPEN = new Set(
  (
    'new|open|opened|reopened|re-opened|pending|hold|on hold|on-hold|onhold|in progress|in-progress|inprogress|active|assigned|' +
    'unassigned|waiting|waiting on customer|waiting on third party|waiting for customer|waiting for support|awaiting response|' +
    'escalated|to do|todo|work in progress|under review|in review|investigating|submitted|' +
    'offen|neu|in bearbeitung|wartend|zurückgestellt|wiedereröffnet|ouvert|nouveau|en cours|en attente|rouvert|' +
    'abierto|nuevo|en curso|en proceso|pendiente|reabierto|aperto|nuovo|in corso|in attesa|nieuw|in behandeling|wachtend|' +
    'aberto|novo|em andamento|em curso|pendente'
  ).split('|'),
);
const CLOSED = new Set(
  (
    'solved|resolved|closed|done|completed|complete|finished|cancelled|canceled|declined|rejected|closed complete|' +
    'closed incomplete|closed skipped|closed with explanation|closed with monetary relief|closed with non-monetary relief|' +
    'closed without relief|closed with relief|untimely response|archived|deleted|' +
    'gelöst|geschlossen|erledigt|abgeschlossen|storniert|résolu|fermé|clos|clôturé|terminé|annulé|' +
    'resuelto|cerrado|terminado|cancelado|risolto|chiuso|completato|opgelost|gesloten|afgehandeld|resolvido|fechado|concluído'
  ).split('|'),
);

/**
 * Whether each case is still open: by the words of its status where they are known (several languages), else by its closing
 * or resolution; a case without either is open when its source keeps such times, else unknown.
 * @param status  codes into `labels`, or null where the source has no status
 * @returns       1 open, 0 closed, -1 unknown
 */
export function isOpenColumn(raw: RawColumns, status: Int32Array | null, labels: readonly string[]): Int8Array {
  const byStatus = labels.map(openByStatus);
  const { resolvedAt, closedAt } = raw.instants;
  const otherwise = resolvedAt === undefined && closedAt === undefined ? -1 : 1;
  const isOpen = new Int8Array(raw.n);
  for (let row = 0; row < raw.n; row += 1) {
    const said = byStatus[status?.[row] ?? -1] ?? -1;
    if (said !== -1) isOpen[row] = said;
    else isOpen[row] = isKnown(resolvedAt?.[row]) || isKnown(closedAt?.[row]) ? 0 : otherwise;
  }
  return isOpen;
}

/** What a status word says: 1 open, 0 closed, -1 nothing. */
export function openByStatus(label: string): -1 | 0 | 1 {
  const word = label
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ');
  if (OPEN.has(word)) return 1;
  return CLOSED.has(word) ? 0 : -1;
}

function isKnown(at: number | undefined): boolean {
  return at !== undefined && !Number.isNaN(at);
}
