import { describe, expect, it } from 'vitest';
import { trouble } from '../../shared/model/result.ts';
import { rejectWords, saidReject } from '../../shared/words/reject-words.ts';
import { say } from '../../shared/words/said.ts';
import { saidTrouble, troubleWords } from '../../shared/words/trouble-words.ts';

const page = saidTrouble(
  'unreadable',
  say('trouble.notCsv', { file: 'a.csv', what: say('content.pdf'), advice: say('advice.export') }),
);

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
});
