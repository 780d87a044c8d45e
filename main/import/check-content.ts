import { ok, trouble, type Result } from '../../shared/model/result.ts';
import type { SourceFile } from './open-source.ts';

type Signature = { what: string; advice: string; bytes: readonly number[]; at?: number };

const RESAVE = 'Open it in its program and save it as CSV.';

const SIGNATURES: readonly Signature[] = [
  { what: 'a gzip archive', advice: 'Unpack it first.', bytes: [0x1f, 0x8b] },
  { what: 'a PDF document', advice: 'Export the data as CSV instead.', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { what: 'an old Excel or Office file', advice: RESAVE, bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { what: 'a PNG picture', advice: 'Choose a CSV file.', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'a JPEG picture', advice: 'Choose a CSV file.', bytes: [0xff, 0xd8, 0xff] },
  { what: 'a GIF picture', advice: 'Choose a CSV file.', bytes: [0x47, 0x49, 0x46, 0x38] },
  { what: 'an SQLite database', advice: 'Choose a CSV file.', bytes: [...Buffer.from('SQLite format 3\0')] },
  { what: 'a Parquet file', advice: 'Export the data as CSV instead.', bytes: [...Buffer.from('PAR1')] },
  { what: 'an RTF document', advice: RESAVE, bytes: [...Buffer.from('{\\rtf')] },
  { what: 'a 7-Zip archive', advice: 'Unpack it first.', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { what: 'a bzip2 archive', advice: 'Unpack it first.', bytes: [0x42, 0x5a, 0x68] },
  { what: 'an XZ archive', advice: 'Unpack it first.', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { what: 'a Zstandard archive', advice: 'Unpack it first.', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { what: 'a tar archive', advice: 'Unpack it first.', bytes: [...Buffer.from('ustar')], at: 257 },
  { what: 'a program', advice: 'Choose a CSV file.', bytes: [0x7f, 0x45, 0x4c, 0x46] },
];

/** Refuses a file whose first bytes say that it is something other than text, whatever its name; and an empty one. */
export function checkContent(source: SourceFile): Result<void> {
  if (source.bytes === 0) return trouble('unreadable', `${source.name} is empty (0 bytes).`);
  const head = source.read(0, 4096);
  const refuse = (what: string, advice: string): Result<void> =>
    trouble('unreadable', `${source.name} is ${what}, not a CSV file. ${advice}`, { content: what });
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) {
    const names = source.read(0, 65_536).toString('latin1');
    const isOffice = names.includes('[Content_Types].xml') || names.includes('xl/');
    if (isOffice) return refuse(names.includes('xl/') ? 'an Excel workbook (.xlsx)' : 'an Office document', RESAVE);
    return names.includes('opendocument')
      ? refuse('an OpenDocument file', RESAVE)
      : refuse('a ZIP archive', 'Unpack it first.');
  }
  for (const { what, advice, bytes, at } of SIGNATURES) {
    if (startsWith(head.subarray(at ?? 0), bytes)) return refuse(what, advice);
  }
  const text = head
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (/^(?:<!doctype html|<html\b|<head\b|<body\b|<table\b)/i.test(text)) {
    return refuse('an HTML page', 'The download may have asked for a login; export the data as CSV.');
  }
  if (/^<\?xml\b/i.test(text)) return refuse('an XML file', 'Export the data as CSV instead.');
  if (isJson(text)) return refuse('a JSON file', 'Export the data as CSV instead.');
  return text === '' && source.bytes <= head.length
    ? trouble('unreadable', `${source.name} holds only blanks.`)
    : ok(undefined);
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return head.length >= bytes.length && bytes.every((byte, i) => head[i] === byte);
}

/** A JSON document or JSON lines: starts like one and the first line does not go on as a row of cells would. */
function isJson(text: string): boolean {
  return /^(?:\{\s*"[^"]{1,100}"\s*:|\[\s*(?:\{\s*"[^"]{0,100}"\s*:|\[))/.test(text);
}
