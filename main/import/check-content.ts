import { ok, type Result } from '../../shared/model/result.ts';
import type { MessageKey } from '../../shared/words/messages.ts';
import { say } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import type { SourceFile } from './open-source.ts';

type Signature = { what: Content; advice: Advice; bytes: readonly number[]; at?: number };

type Content = Extract<MessageKey, `content.${string}`>;
type Advice = Extract<MessageKey, `advice.${string}`>;

const SIGNATURES: readonly Signature[] = [
  { what: 'content.gzip', advice: 'advice.unpack', bytes: [0x1f, 0x8b] },
  { what: 'content.pdf', advice: 'advice.export', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { what: 'content.old-office', advice: 'advice.resave', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { what: 'content.png', advice: 'advice.choose', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'content.jpeg', advice: 'advice.choose', bytes: [0xff, 0xd8, 0xff] },
  { what: 'content.gif', advice: 'advice.choose', bytes: [0x47, 0x49, 0x46, 0x38] },
  { what: 'content.sqlite', advice: 'advice.choose', bytes: [...Buffer.from('SQLite format 3\0')] },
  { what: 'content.parquet', advice: 'advice.export', bytes: [...Buffer.from('PAR1')] },
  { what: 'content.rtf', advice: 'advice.resave', bytes: [...Buffer.from('{\\rtf')] },
  { what: 'content.7z', advice: 'advice.unpack', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { what: 'content.bzip2', advice: 'advice.unpack', bytes: [0x42, 0x5a, 0x68] },
  { what: 'content.xz', advice: 'advice.unpack', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { what: 'content.zstd', advice: 'advice.unpack', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { what: 'content.tar', advice: 'advice.unpack', bytes: [...Buffer.from('ustar')], at: 257 },
  { what: 'content.program', advice: 'advice.choose', bytes: [0x7f, 0x45, 0x4c, 0x46] },
];

/** Refuses a file whose first bytes say that it is something other than text, whatever its name; and an empty one. */
export function checkContent(source: SourceFile): Result<void> {
  const file = source.name;
  if (source.bytes === 0) return saidTrouble('unreadable', say('trouble.empty', { file }));
  const head = source.read(0, 4096);
  const refuse = (content: Content, advice: Advice): Result<void> => {
    const what = say(content);
    return saidTrouble('unreadable', say('trouble.notCsv', { file, what, advice: say(advice) }), {
      content: what.text,
    });
  };
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) {
    const names = source.read(0, 65_536).toString('latin1');
    const isOffice = names.includes('[Content_Types].xml') || names.includes('xl/');
    if (isOffice) return refuse(names.includes('xl/') ? 'content.xlsx' : 'content.office', 'advice.resave');
    return names.includes('opendocument')
      ? refuse('content.odf', 'advice.resave')
      : refuse('content.zip', 'advice.unpack');
  }
  for (const { what, advice, bytes, at } of SIGNATURES) {
    if (startsWith(head.subarray(at ?? 0), bytes)) return refuse(what, advice);
  }
  const text = head
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (/^(?:<!doctype html|<html\b|<head\b|<body\b|<table\b)/i.test(text)) {
    return refuse('content.html', 'advice.login');
  }
  if (/^<\?xml\b/i.test(text)) return refuse('content.xml', 'advice.export');
  if (isJson(text)) return refuse('content.json', 'advice.export');
  return text === '' && source.bytes <= head.length
    ? saidTrouble('unreadable', say('trouble.blank', { file }))
    : ok(undefined);
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return head.length >= bytes.length && bytes.every((byte, i) => head[i] === byte);
}

/** A JSON document or JSON lines: starts like one and the first line does not go on as a row of cells would. */
function isJson(text: string): boolean {
  return /^(?:\{\s*"[^"]{1,100}"\s*:|\[\s*(?:\{\s*"[^"]{0,100}"\s*:|\[))/.test(text);
}
