import { describe, expect, it } from 'vitest';
import { dayName, formatSpans, openingWords, parseDays, parseSpans, weekOf } from '../../shared/words/opening-hours.ts';

describe('opening hours in words', () => {
  it.each([
    ['09:00-17:00', [{ from: 540, to: 1020 }]],
    [
      '9-12:30, 13-17',
      [
        { from: 540, to: 750 },
        { from: 780, to: 1020 },
      ],
    ],
    [
      '9–12 13–24',
      [
        { from: 540, to: 720 },
        { from: 780, to: 1440 },
      ],
    ],
    ['', []],
    ['-', []],
    ['geschlossen', []],
    ['17-9', [{ from: 1020, to: 1980 }]],
    ['22:00-06:00', [{ from: 1320, to: 1800 }]],
    ['22-6, 7-9', null],
    ['9-9', null],
    ['24-6', null],
    ['9-12, 11-13', null],
    ['9-25', null],
    ['9:75-10', null],
    ['all day', null],
  ])('%s', (text, spans) => {
    expect(parseSpans(text)).toEqual(spans);
  });

  it('writes what it reads', () => {
    const spans = [
      { from: 540, to: 750 },
      { from: 780, to: 1440 },
    ];
    expect(parseSpans(formatSpans(spans))).toEqual(spans);
  });

  it('gives what goes on after midnight to the next day, Sunday to Monday; not over other hours', () => {
    const night = [{ from: 1320, to: 1800 }];
    const week = weekOf([[{ from: 540, to: 1020 }], [], [], [], [], [], night]);
    expect(week?.[6]).toEqual([{ from: 1320, to: 1440 }]);
    expect(week?.[0]).toEqual([
      { from: 0, to: 360 },
      { from: 540, to: 1020 },
    ]);
    expect(weekOf([night, [{ from: 300, to: 900 }], [], [], [], [], []])).toBeNull();
    expect(weekOf(Array.from({ length: 7 }, () => night))?.[3]).toEqual([
      { from: 0, to: 360 },
      { from: 1320, to: 1440 },
    ]);
  });

  it('reads days and ranges of days in both languages', () => {
    expect([parseDays('mon-fri'), parseDays('Sa'), parseDays('Mo–So')?.length]).toEqual([[0, 1, 2, 3, 4], [5], 7]);
    expect([parseDays('fri-mon'), parseDays('xyz'), parseDays('')]).toEqual([null, null, null]);
  });

  it('puts days with the same hours together', () => {
    const open = [{ from: 540, to: 1020 }];
    const week = [open, open, open, open, open, [], []];
    expect(openingWords({ zone: 'UTC', week, holidays: ['2026-12-25'] }, 'en')).toBe(
      'Mon–Fri 09:00–17:00, UTC, 1 holidays',
    );
    expect([dayName(0, 'de'), dayName(6, 'en')]).toEqual(['Mo', 'Sun']);
  });
});
