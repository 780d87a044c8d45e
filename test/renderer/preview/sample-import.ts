import { plain } from '../../../shared/words/said.ts';
import type { ImportSummary } from '../../../shared/model/analysis.ts';
import type { Recognition } from '../../../shared/model/recognition.ts';

/** Imports as the Data page lists them. */
export function sampleImports(): ImportSummary[] {
  return Array.from({ length: 18 }, (_unused, i) => ({
    id: i + 1,
    kind: i % 6 === 5 ? 'orders' : 'complaints',
    file:
      i === 3
        ? 'a very long name of an export that somebody renamed by hand (final) (2) copy.csv'
        : `export-${i + 1}.csv`,
    source: i % 6 === 5 ? 'Orders' : 'Zendesk tickets',
    status: i === 7 ? 'undone' : 'done',
    finishedAt: Date.UTC(2026, 9, i + 1, 8, 30),
    rows: 1800 + i * 37,
    added: 1700 + i * 21,
    changed: 60 + i,
    same: 30,
    rejected: i % 5 === 0 ? 12 + i : 0,
  }));
}

/** A file that is recognised by name; `generic` leaves things to decide. */
export function sampleRecognition(input: unknown): Recognition {
  const { file, options } = input as { file: { name: string }; options: Record<string, unknown> };
  const isGeneric = file.name.includes('generic');
  const isDecided = options['dateOrder'] !== undefined;
  return {
    file: file.name,
    bytes: 812_345,
    dialect: {
      encoding: isGeneric ? 'windows-1252' : 'utf-8',
      hasBom: false,
      delimiter: isGeneric ? ';' : ',',
      quote: '"',
      escape: '"',
      newline: '\r\n',
      headerRow: 0,
    },
    kind: 'complaints',
    source: isGeneric ? null : { id: 'zendesk', label: 'Zendesk ticket export' },
    confidence: isGeneric ? 0.62 : 1,
    reasons: [plain(isGeneric ? 'no preset knows these columns' : '23 of 23 columns')],
    columns: [
      { position: 0, name: 'Ticket no', field: 'caseId', samples: ['30411', '30412', '30413'] },
      { position: 1, name: 'Created at', field: 'receivedAt', samples: ['03/04/2026 09:12', '11/04/2026 17:40'] },
      { position: 2, name: 'Problem', field: 'category', samples: ['Late delivery', 'Wrong item'] },
      { position: 3, name: 'Where it happened', field: isGeneric ? null : 'touchpoint', samples: ['Courier', 'Web'] },
      {
        position: 4,
        name: 'Comment of the customer',
        field: 'narrative',
        samples: ['My parcel has been at the depot for nine days and nobody answers'],
      },
    ],
    dates: [
      isGeneric && !isDecided
        ? { column: 'Created at', format: null, decidedBy: null }
        : { column: 'Created at', format: 'dmy', decidedBy: { line: 17, value: '23/04/2026' } },
    ],
    sentinels: [{ column: 'Solved at', value: '1900-01-01', count: 214 }],
    questions:
      isGeneric && !isDecided
        ? [
            {
              id: 'date-order',
              said: plain('Dates in Created at can be read day first or month first. Which is meant?'),
              choices: [
                {
                  value: 'dmy',
                  said: plain('day first'),
                  flag: '--date-order dmy',
                  sample: ['03/04/2026 → 2026-04-03'],
                },
                {
                  value: 'mdy',
                  said: plain('month first'),
                  flag: '--date-order mdy',
                  sample: ['03/04/2026 → 2026-03-04'],
                },
              ],
            },
          ]
        : [],
    preview: [],
    joined: [],
    keys: [],
    needs: [],
    stored: [],
    profile: null,
    rules: [],
    options: {},
  };
}

export function sampleRejects() {
  return {
    total: 12,
    groups: [
      { rule: 'bad-date', column: 'Created at', message: 'is not a date', n: 9 },
      { rule: 'ragged-row', column: null, message: 'the row has 22 cells, the header 23', n: 3 },
    ],
    rows: Array.from({ length: 12 }, (_unused, i) => ({
      line: 40 + i * 13,
      column: i < 9 ? 'Created at' : null,
      value: i < 9 ? '31/02/2026' : '30411;Late delivery',
      rule: 'bad-date',
      message: 'is not a date',
      cells: [],
    })),
  };
}
