import type { FileOutput } from '../../shared/contract/call.ts';
import type { ImportSummary } from '../../shared/model/analysis.ts';
import { REJECT_NOTES } from '../../shared/model/reject.ts';
import { message, type Lang } from '../../shared/words/messages.ts';
import { rejectWords } from '../../shared/words/reject-words.ts';
import { readImportedColumns } from '../db/queries/imported-columns.ts';
import { eachReject } from '../db/queries/rejects.ts';
import type { ReadableDb } from '../db/types.ts';
import { csvLine } from './csv-line.ts';

/**
 * The rejected rows of an import as a CSV file: the file's own columns as they stood, then where and why each row was
 * rejected. To be corrected in a spreadsheet and imported again.
 */
export function rejectsFile(db: ReadableDb, { id, file }: ImportSummary, lang: Lang): FileOutput {
  const rejects = Array.from(eachReject(db, id));
  const columns = readImportedColumns(db, id);
  const width = rejects.reduce((most, { cells }) => Math.max(most, cells.length), columns.length);
  const padded = (cells: readonly string[], filler: (i: number) => string): string[] =>
    Array.from({ length: width }, (_, i) => cells[i] ?? filler(i));
  const lines = [
    csvLine([...padded(columns, (i) => message(lang, 'reject.column', { n: String(i + 1) })), ...REJECT_NOTES[lang]]),
    ...rejects.map((reject) =>
      csvLine([...padded(reject.cells, () => ''), String(reject.line), reject.column ?? '', rejectWords(reject, lang)]),
    ),
  ];
  return {
    name: `${file.replace(/\.\w{1,5}$/, '')}-${message(lang, 'reject.fileEnd')}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    // With a byte-order mark, without which spreadsheets take UTF-8 for something else.
    bytes: new TextEncoder().encode(`\uFEFF${lines.join('')}`),
  };
}
