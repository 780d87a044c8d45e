import { describe, expect, it } from 'vitest';
import { isReadyToImport, mapColumn, missingFields } from '../../../renderer/pages/data/map-column.ts';
import { plain } from '../../../shared/words/said.ts';
import type { Recognition } from '../../../shared/model/recognition.ts';

const column = (position: number, name: string, field: string | null) => ({ position, name, field, samples: [] });
const columns = [column(0, 'Nr', 'caseId'), column(1, 'Datum', null), column(2, 'Ort', 'site')];

function recognition(changes: Partial<Recognition> = {}): Recognition {
  return {
    file: 'a.csv',
    bytes: 1,
    dialect: {
      encoding: 'utf-8',
      hasBom: false,
      delimiter: ',',
      quote: '"',
      escape: '"',
      newline: '\n',
      headerRow: 0,
    },
    kind: 'complaints',
    source: null,
    confidence: 0.5,
    reasons: [],
    columns,
    dates: [],
    sentinels: [],
    questions: [],
    keys: [],
    joined: [],
    needs: [],
    stored: [],
    profile: null,
    rules: [],
    options: {},
    preview: [],
    ...changes,
  };
}

describe('giving a column to a field', () => {
  it('maps the column', () => {
    expect(mapColumn({}, columns, 'Datum', 'receivedAt').map).toEqual({ receivedAt: 'Datum' });
  });

  it('takes the column away from the field it was recognised as', () => {
    expect(mapColumn({}, columns, 'Ort', 'touchpoint').map).toEqual({ site: '', touchpoint: 'Ort' });
  });

  it('takes the column away from the field it was given to before', () => {
    const once = mapColumn({}, columns, 'Datum', 'receivedAt');
    expect(mapColumn(once, columns, 'Datum', 'resolvedAt').map).toEqual({ receivedAt: '', resolvedAt: 'Datum' });
  });

  it('can leave a column unused', () => {
    expect(mapColumn({}, columns, 'Ort', null).map).toEqual({ site: '' });
  });

  it('keeps the other decisions', () => {
    expect(mapColumn({ dateOrder: 'dmy' }, columns, 'Ort', null).dateOrder).toBe('dmy');
  });
});

describe('whether a file can be imported', () => {
  it('names the required fields that no column serves', () => {
    expect(missingFields(recognition(), {})).toEqual(['receivedAt']);
    expect(isReadyToImport(recognition(), {})).toBe(false);
  });

  it('is so when all are served and nothing is asked', () => {
    const served = recognition({ columns: [...columns, column(3, 'Am', 'receivedAt')] });
    expect(isReadyToImport(served, {})).toBe(true);
    const asked = { ...served, questions: [{ id: 'date-order', said: plain('?'), choices: [] }] };
    expect(isReadyToImport(asked, {})).toBe(false);
  });

  it('is so without an id when the content of the row is the key', () => {
    const served = recognition({ columns: [column(0, 'Am', 'receivedAt')] });
    expect(missingFields(served, { map: { caseId: '*' } })).toEqual([]);
  });

  it('is not so while it is unknown what a row is', () => {
    expect(isReadyToImport(recognition({ kind: null }), {})).toBe(false);
  });
});
