import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { worldTrouble } from '../../main/core/world-trouble.ts';
import { openStore } from '../../main/db/open-store.ts';
import { sqliteTrouble } from '../../main/db/sqlite-trouble.ts';
import { trouble } from '../../shared/model/result.ts';
import { rejectWords, saidReject } from '../../shared/words/reject-words.ts';
import { say } from '../../shared/words/said.ts';
import { saidTrouble, troubleWords } from '../../shared/words/trouble-words.ts';

const page = saidTrouble(
  'unreadable',
  say('trouble.notCsv', { file: 'a.csv', what: say('content.pdf'), advice: say('advice.export') }),
);

/** A sentence written where the trouble is made. */
const WORDS = /(?<![A-Za-z])trouble\(\s*'[a-z-]+',\s*['"]/;

describe('a trouble in words', () => {
  it('is English in itself and German for who reads German, also after a border made it plain', () => {
    expect(page.error.message).toBe('a.csv is a PDF document, not a CSV file. Export the data as CSV instead.');
    const crossed: typeof page.error = JSON.parse(JSON.stringify(page.error));
    expect(troubleWords(crossed, 'de')).toBe(
      'a.csv ist ein PDF-Dokument, keine CSV-Datei. Exportieren Sie die Daten stattdessen als CSV.',
    );
  });

  it('says every one of several, and stands as it is where it has no words or wrong ones', () => {
    const both = trouble('refused', 'both', { troubles: [page.error, { code: 'io', message: 'disk full' }] }).error;
    expect(troubleWords(both, 'de')).toBe(`${troubleWords(page.error, 'de')}\ndisk full`);
    expect(troubleWords(trouble('io', 'disk full', { said: { text: 1 } }).error, 'de')).toBe('disk full');
  });

  it('of a rejected row is made of its rule, also of one kept before', () => {
    expect(saidReject({ rule: 'bad-date', column: 'Created' }).text).toBe(
      'Created is no date in the order of this column',
    );
    const kept = { rule: 'missing-date', column: 'Created', message: 'Received is empty' };
    expect(rejectWords(kept, 'de')).toBe('Created ist leer');
    expect(rejectWords({ ...kept, rule: 'of-old' }, 'de')).toBe('Received is empty');
  });

  it('has its words in the catalogue wherever the store or a call gives one', () => {
    const root = fileURLToPath(new URL('../../main/', import.meta.url));
    const files = ['db', 'db/queries', 'core', 'core/handlers'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
    );
    const literal = files.filter((file) => file.endsWith('.ts') && WORDS.test(readFileSync(file, 'utf8')));
    expect(literal).toEqual([]);
  });

  it('of the store is German for who reads German, with what it names', () => {
    const full = sqliteTrouble(Object.assign(new Error('x'), { code: 'SQLITE_FULL' }));
    if (full === null) throw new Error('not known');
    expect(troubleWords(full, 'de')).toMatch(/^Der Datenträger ist voll/);
    const gone = openStore('/nowhere/a.redress');
    if (gone.ok) throw new Error('opened');
    expect([gone.error.message, troubleWords(gone.error, 'de')]).toEqual([
      'There is no store at /nowhere/a.redress.',
      'Unter /nowhere/a.redress gibt es keinen Bestand.',
    ]);
    expect(troubleWords(worldTrouble(new Error('x')), 'de')).toMatch(/^In Redress ist etwas schiefgegangen/);
  });
});
