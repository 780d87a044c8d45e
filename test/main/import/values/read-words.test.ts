import { describe, expect, it } from 'vitest';
import { isHashes, isLostId, isNoDate, isNothing } from '../../../../main/import/values/nothing-words.ts';
import { readDuration } from '../../../../main/import/values/read-duration.ts';
import { readFlag } from '../../../../main/import/values/read-flag.ts';
import { readScore } from '../../../../main/import/values/read-score.ts';
import { scaleTo, usualScale } from '../../../../main/import/values/score-scale.ts';

const FIVE = usualScale(5);

describe('nothing', () => {
  it('knows the usual words in any case', () => {
    for (const word of ['', '-', '?', 'None', 'N/A', 'NULL', 'nan', '#N/A', 'keine Angabe'])
      expect([word, isNothing(word)]).toEqual([word, true]);
    for (const word of ['0', 'no', 'Other', 'Unknown', '-5', 'constructor', 'Nancy'])
      expect([word, isNothing(word)]).toEqual([word, false]);
  });

  it('knows dates that stand for no date', () => {
    for (const date of [
      '1900-01-01',
      '1900-01-01 00:00:00',
      '0000-00-00',
      '0000-00-00 00:00:00',
      '1970-01-01 00:00:00',
      '9999-12-31',
      '01/01/1900',
      '1/1/1753',
      '0',
    ]) {
      expect([date, isNoDate(date)]).toEqual([date, true]);
    }
    for (const date of ['2023-04-08', '1970-01-02', '1990-01-01', '2000-01-01'])
      expect([date, isNoDate(date)]).toEqual([date, false]);
  });

  it('knows what a spreadsheet has destroyed', () => {
    expect([
      isLostId('1.03E+13'),
      isLostId('1,03E+13'),
      isLostId('1E5'),
      isLostId('103'),
      isHashes('########'),
      isHashes('#12'),
    ]).toEqual([true, true, false, false, true, false]);
  });
});

describe('durations', () => {
  it.each([
    ['01:30:00', 'clock', 5_400_000],
    ['100:00:00', 'clock', 360_000_000],
    ['1:05', 'clock', 3_900_000],
    ['2d 3h 5m', 'clock', 183_900_000],
    ['1 day, 02:03:04', 'clock', 93_784_000],
    ['-3:20', 'clock', -12_000_000],
    ['12:04 hrs', 'clock', 43_440_000],
    ['0 days 05:12:33', 'clock', 18_753_000],
    ['2 jours 03:00', 'clock', 183_600_000],
    ['PT3H', 'clock', 10_800_000],
    ['P1DT2H30M15S', 'clock', 95_415_000],
    ['P2W', 'clock', 1_209_600_000],
    ['PT0.5S', 'clock', 500],
    ['90', 'minutes', 5_400_000],
    ['1.5', 'hours', 5_400_000],
  ] as const)('%s in %s', (text, unit, ms) => {
    expect(readDuration(text, unit)).toBe(ms);
  });

  it('has the decimal mark of its column', () => {
    expect([readDuration('1,5', 'hours', 'comma'), readDuration('1,440', 'minutes', 'dot')]).toEqual([
      5_400_000, 86_400_000,
    ]);
    expect(readDuration('1,5', 'hours', 'dot')).toBeNaN();
  });

  it('is none for words, and for a bare number without a unit', () => {
    expect([
      readDuration('soon', 'hours'),
      readDuration('90', 'clock'),
      readDuration('', 'clock'),
      readDuration('P1M', 'clock'),
      readDuration('PT', 'clock'),
    ]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });
});

describe('flags and scores', () => {
  it('reads yes and no in several languages', () => {
    expect(['yes', 'TRUE', '1', 'ja', 'oui', 'sí', 'sim', 'x'].map(readFlag)).toEqual(Array(8).fill(1));
    expect(['no', 'False', '0', 'nein', 'non', 'não'].map(readFlag)).toEqual(Array(6).fill(0));
    expect(readFlag('perhaps')).toBeNaN();
  });

  it('reads scores mixed with words, and brings scales to one to five', () => {
    expect(
      ['4', 'Good', 'Bad', 'Very satisfied', '4/5', '★★★☆☆', '4,5'].map((text) => readScore(text, FIVE, 'dot')),
    ).toEqual([4, 5, 1, 5, 4, 3, 4.5]);
    expect(
      ['FIVE', 'Not Good', 'eher unzufrieden', 'très satisfait', 'muy insatisfecho', 'nöjd', '大変満足'].map((text) =>
        readScore(text, FIVE, 'dot'),
      ),
    ).toEqual([5, 1, 2, 5, 1, 4, 5]);
    expect(['Offered', 'Unoffered', '0'].map((text) => readScore(text, FIVE, 'dot'))).toEqual([null, null, null]);
    expect(
      [['10', 10] as const, ['50', 100] as const, ['0', 10] as const].map(([text, top]) =>
        readScore(text, usualScale(top), 'dot'),
      ),
    ).toEqual([5, 3, 1]);
    const share = (text: string, top: number): number | null => readScore(text, usualScale(top), 'dot');
    expect([share('80%', 5), share('100 %', 100), share('120%', 5)]).toEqual([4.2, 5, Number.NaN]);
    expect([readScore('0', scaleTo(1), 'dot'), readScore('0.75', scaleTo(1), 'dot'), share('0.75', 5)]).toEqual([
      1,
      4,
      Number.NaN,
    ]);
    expect([readScore('7', FIVE, 'dot'), readScore('constructor', FIVE, 'dot')]).toEqual([Number.NaN, Number.NaN]);
  });

  it('knows stronger and weaker words, and that nobody answered yet', () => {
    const read = (words: readonly string[]): (number | null)[] => words.map((word) => readScore(word, FIVE, 'dot'));
    expect(read(['Extremely Happy', 'Highly satisfied', 'bardzo zadowolony', 'extremely unhappy'])).toEqual([
      5, 5, 5, 1,
    ]);
    expect(read(['Somewhat happy', 'slightly unhappy', 'eher gut', 'plutôt insatisfait'])).toEqual([4, 2, 4, 2]);
    expect(read(['No responses yet', 'Not yet rated', 'Noch keine Bewertung', 'pas de réponse'])).toEqual(
      Array(4).fill(null),
    );
    expect(read(['Not satisfied at all', 'no', 'very'])).toEqual(Array(3).fill(Number.NaN));
  });
});
