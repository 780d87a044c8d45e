import { describe, expect, it } from 'vitest';
import { DMY, MDY, YMD } from '../../../../main/import/dates/date-orders.ts';
import { instantReader } from '../../../../main/import/dates/read-instant.ts';

const iso = (instant: number): string | null =>
  Number.isNaN(instant) ? null : new Date(instant).toISOString().replace('.000Z', 'Z');
const read =
  (order: number, zone = 'UTC') =>
  (text: string): string | null =>
    iso(instantReader({ how: 'written', order }, zone)(text));

describe('written dates', () => {
  it.each([
    ['2023-04-08 20:52:00', '2023-04-08T20:52:00Z'],
    ['2023-04-08T20:52:00Z', '2023-04-08T20:52:00Z'],
    ['2023-04-08T20:52:00.250+02:00', '2023-04-08T18:52:00.250Z'],
    ['2023-04-08 20:52:00 +0200', '2023-04-08T18:52:00Z'],
    ['2023-04-08', '2023-04-08T00:00:00Z'],
    ['2023/4/8 7:05', '2023-04-08T07:05:00Z'],
    ['8 April 2023', '2023-04-08T00:00:00Z'],
    ['Apr 8, 2023 9:05 pm', '2023-04-08T21:05:00Z'],
    ['Saturday, April 8th, 2023 at 12:00 AM', '2023-04-08T00:00:00Z'],
    ['05/Apr/23 2:10 PM', '2023-04-05T14:10:00Z'],
    ['08-Apr-2023', '2023-04-08T00:00:00Z'],
    ['8. März 2023 14:30 Uhr', '2023-03-08T14:30:00Z'],
    ['1er août 2023 à 14h05', '2023-08-01T14:05:00Z'],
    ['Wed Apr 12 15:04:05 2023', '2023-04-12T15:04:05Z'],
    ['Sat Apr  8 15:04:05 EDT 2023', '2023-04-08T19:04:05Z'],
    ['14 de março de 2023 10:20 hs.', '2023-03-14T10:20:00Z'],
    ['12 marca 2023', '2023-03-12T00:00:00Z'],
    ['3 marts 2023 kl. 14.05', '2023-03-03T14:05:00Z'],
    ['5 de marzo de 2023 a las 1:05:07 p.m.', '2023-03-05T13:05:07Z'],
    ['5 de março de 2023 às 13:05:07', '2023-03-05T13:05:07Z'],
    ['5 marzo 2023 alle ore 13:05:07', '2023-03-05T13:05:07Z'],
    ['5. března 2023 v 13:05', '2023-03-05T13:05:00Z'],
    ['2023-04-08 00:35 AM', '2023-04-08T00:35:00Z'],
    ['2023-04-08 00:35 PM', null],
    ['2023-04-08 13:35 PM', null],
    ['2023年4月8日', '2023-04-08T00:00:00Z'],
    ['2023年4月8日(土) 14時05分30秒', '2023-04-08T14:05:30Z'],
    ['2023年4月8日 14時', '2023-04-08T14:00:00Z'],
    ['2023年4月8日 午後2:05', '2023-04-08T14:05:00Z'],
    ['2023년 4월 8일 오전 9:05', '2023-04-08T09:05:00Z'],
    ['7 août 2023 à 14h05', '2023-08-07T14:05:00Z'],
    ['5 de mayo de 2023', '2023-05-05T00:00:00Z'],
    ['3 dez. 2023', '2023-12-03T00:00:00Z'],
    ['Sat Apr 08 2023 20:52:00 GMT+0100', '2023-04-08T19:52:00Z'],
    ['2023-04-08 10:00 CDT', '2023-04-08T15:00:00Z'],
    ['2023-02-30', null],
    ['2023-04-08 25:00', null],
    ['2023-04-08 10:00 and more', null],
    ['hello', null],
    ['12', null],
    ['1.2.3', null],
  ])('%s', (text, expected) => {
    expect(read(YMD)(text)).toBe(expected);
  });

  it('reads the same cell by the order of its column', () => {
    expect([read(DMY)('03/04/2023'), read(MDY)('03/04/2023')]).toEqual([
      '2023-04-03T00:00:00Z',
      '2023-03-04T00:00:00Z',
    ]);
    expect([read(DMY)('13/04/2023'), read(MDY)('13/04/2023')]).toEqual(['2023-04-13T00:00:00Z', null]);
    expect([read(DMY)('1/2/20'), read(MDY)('1/2/20'), read(YMD)('20/2/1')]).toEqual([
      '2020-02-01T00:00:00Z',
      '2020-01-02T00:00:00Z',
      '2020-02-01T00:00:00Z',
    ]);
    expect([read(DMY)('01.02.69'), read(DMY)('01.02.70')]).toEqual(['2069-02-01T00:00:00Z', '1970-02-01T00:00:00Z']);
  });

  it('knows leap years', () => {
    expect([
      read(YMD)('2024-02-29'),
      read(YMD)('2023-02-29'),
      read(YMD)('2000-02-29'),
      read(YMD)('1900-02-29'),
    ]).toEqual(['2024-02-29T00:00:00Z', null, '2000-02-29T00:00:00Z', null]);
  });
});

describe('zones', () => {
  it('turns wall-clock times into instants with the right summer time', () => {
    const berlin = read(YMD, 'Europe/Berlin');
    expect(berlin('2024-01-15 12:00:00')).toBe('2024-01-15T11:00:00Z');
    expect(berlin('2024-07-15 12:00:00')).toBe('2024-07-15T10:00:00Z');
    expect(berlin('2024-03-31 01:59:59')).toBe('2024-03-31T00:59:59Z');
    expect(berlin('2024-03-31 03:00:00')).toBe('2024-03-31T01:00:00Z');
  });

  it('takes the earlier of an hour that occurs twice and moves a skipped one forward', () => {
    expect(read(YMD, 'Europe/Berlin')('2024-10-27 02:30:00')).toBe('2024-10-27T00:30:00Z');
    expect(read(YMD, 'Europe/Berlin')('2024-03-31 02:30:00')).toBe('2024-03-31T01:30:00Z');
    expect(read(YMD, 'America/New_York')('2024-11-03 01:30:00')).toBe('2024-11-03T05:30:00Z');
    expect(read(YMD, 'Australia/Lord_Howe')('2024-04-07 01:45:00')).toBe('2024-04-06T14:45:00Z');
  });

  it('agrees with the platform on every hour of two years in six zones', () => {
    for (const zone of [
      'Europe/Berlin',
      'America/Los_Angeles',
      'America/Sao_Paulo',
      'Asia/Kolkata',
      'Australia/Sydney',
      'Africa/Casablanca',
    ]) {
      const reader = instantReader({ how: 'written', order: YMD }, zone);
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
      for (let instant = Date.UTC(2018, 0, 1); instant < Date.UTC(2020, 0, 1); instant += 7 * 3_600_000) {
        const back = reader(format.format(instant));
        // An hour that occurs twice may come back as the earlier one.
        expect(back === instant || back === instant - 3_600_000).toBe(true);
      }
    }
  });
});

describe('numbers that are moments', () => {
  it('reads epochs, compact dates and spreadsheet serials', () => {
    expect(iso(instantReader({ how: 'epoch', unitMs: 1000 }, 'UTC')('1680987120'))).toBe('2023-04-08T20:52:00Z');
    expect(iso(instantReader({ how: 'epoch', unitMs: 1 }, 'UTC')('1680987120250'))).toBe('2023-04-08T20:52:00.250Z');
    expect(iso(instantReader({ how: 'compact' }, 'UTC')('20230408205200'))).toBe('2023-04-08T20:52:00Z');
    expect(iso(instantReader({ how: 'compact' }, 'UTC')('20231345'))).toBeNull();
    expect(iso(instantReader({ how: 'excel', epoch: 1900 }, 'UTC')('45024.869444'))).toBe('2023-04-08T20:52:00Z');
    expect(iso(instantReader({ how: 'excel', epoch: 1904 }, 'UTC')('43562'))).toBe('2023-04-08T00:00:00Z');
    expect(iso(instantReader({ how: 'excel', epoch: 1900 }, 'Europe/Berlin')('45024,5'))).toBe('2023-04-08T10:00:00Z');
  });

  it('are none where the number counts something else', () => {
    const seconds = instantReader({ how: 'epoch', unitMs: 1000 }, 'UTC');
    const millis = instantReader({ how: 'epoch', unitMs: 1 }, 'UTC');
    const serials = instantReader({ how: 'excel', epoch: 1900 }, 'Europe/Berlin');
    for (const text of ['1680987120000', '20240305', '45024', '-1680987120', '7']) expect(seconds(text)).toBeNaN();
    for (const text of ['1680987120', '20240305', '202403051200']) expect(millis(text)).toBeNaN();
    for (const text of ['1', '0.5', '20240305', '1680987120']) expect(serials(text)).toBeNaN();
  });

  it('are rejected, not a broken import, where a calendar week is none', () => {
    expect(instantReader({ how: 'week' }, 'Europe/Berlin')('someday')).toBeNaN();
    expect(instantReader({ how: 'compact' }, 'Europe/Berlin')('20231345')).toBeNaN();
  });
});
