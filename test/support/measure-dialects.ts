import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSource } from '../../main/import/open-source.ts';
import { readSample } from '../../main/import/read-sample.ts';

const CHARACTERS = new Map([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['space', ' '],
  ['vslash', '|'],
  ['pipe', '|'],
  ['colon', ':'],
  ['doublequote', '"'],
  ['singlequote', "'"],
  ['backslash', '\\'],
  ['lf', '\n'],
  ['crlf', '\r\n'],
  ['cr', '\r'],
]);

export type DialectMeasure = { right: string[]; wrong: string[]; asked: string[] };

/**
 * Compares what is recognised of each file of an annotated corpus with its annotation. An empty escape is doubling. Two
 * things are judged by the bytes, where an annotation contradicts them: files annotated `crlf` that hold no carriage
 * return, and files annotated ascii or utf8 that are neither.
 */
export function measureDialects(folder: string, corpus: string): DialectMeasure {
  const measure: DialectMeasure = { right: [], wrong: [], asked: [] };
  const lines = readFileSync(join(folder, `${corpus}.annotations.txt`), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  for (const line of lines) {
    const [file = '', encoding = '', delimiter = '', quote = '', escape = '', newline = ''] = line.split('|');
    const path = join(folder, corpus, file);
    const source = openSource(path);
    const sample = source.ok ? readSample(source.value, {}) : source;
    if (source.ok) source.value.close();
    if (!sample.ok) {
      measure.wrong.push(`${file}: ${sample.error.message}`);
      continue;
    }
    const { dialect, questions } = sample.value;
    const bytes = readFileSync(path);
    const wanted = {
      encoding: isUtf8(bytes) && /^(?:ascii|utf8|utf-8)$/.test(encoding) ? 'utf-8' : dialect.encoding,
      delimiter: CHARACTERS.get(delimiter) ?? delimiter,
      quote: CHARACTERS.get(quote) ?? quote,
      isBackslash: escape === 'backslash',
      newline: bytes.includes(13) ? CHARACTERS.get(newline) : '\n',
    };
    const found = { ...dialect, isBackslash: dialect.escape === '\\' };
    const differences = (['encoding', 'delimiter', 'quote', 'isBackslash', 'newline'] as const).filter(
      (part) => found[part] !== wanted[part],
    );
    if (questions.length > 0) measure.asked.push(`${file}: ${questions.map(({ id }) => id).join(', ')}`);
    else if (differences.length === 0) measure.right.push(file);
    else
      measure.wrong.push(
        `${file}: ${differences.map((part) => `${part} ${JSON.stringify(found[part])}, not ${JSON.stringify(wanted[part])}`).join('; ')}`,
      );
  }
  return measure;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== '';
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
