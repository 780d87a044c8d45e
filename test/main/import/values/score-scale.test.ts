import { describe, expect, it } from 'vitest';
import { newProfile } from '../../../../main/import/profile-columns.ts';
import { onScale, scoreScale, type ScoreScale } from '../../../../main/import/values/score-scale.ts';

function scaleOf(name: string, largest: number, filled: number): ScoreScale | null {
  const profile = newProfile(name, 0);
  return scoreScale({ ...profile, filled, numbers: { ...profile.numbers, largest, cells: filled } });
}

describe('the scale of a column of scores', () => {
  it('is the one that its name states, whatever its largest number', () => {
    expect(scaleOf('Rating (1-10)', 5, 200)).toEqual({ worst: 1, best: 10 });
    expect(scaleOf('Satisfaction (0 to 10)', 4, 3)).toEqual({ worst: 0, best: 10 });
    expect(scaleOf('Score out of 10', 5, 90)).toEqual({ worst: 0, best: 10 });
    expect(scaleOf('Note sur 20', 17, 90)).toEqual({ worst: 0, best: 20 });
    expect(scaleOf('nps_score', 5, 90)).toEqual({ worst: 0, best: 10 });
  });

  it('ends with one where that is said to be the best, as in marks of German schools', () => {
    expect(scaleOf('Note (1-6)', 5, 90)).toEqual({ worst: 6, best: 1 });
    expect(scaleOf('Schulnote', 5, 90)).toEqual({ worst: 6, best: 1 });
    expect(scaleOf('Bewertung (1 = sehr gut, 5 = schlecht)', 5, 90)).toEqual({ worst: 5, best: 1 });
    expect(scaleOf('Zufriedenheit 1-5 (1 = sehr zufrieden)', 5, 90)).toEqual({ worst: 5, best: 1 });
    expect(scaleOf('Rating (1 = very bad, 7 = very good)', 6, 90)).toEqual({ worst: 1, best: 7 });
  });

  it('is what the largest number shows, and open where that may be several', () => {
    expect([scaleOf('Score', 5, 90), scaleOf('Score', 7, 90), scaleOf('Score', 7, 4)]).toEqual([
      { worst: 1, best: 5 },
      { worst: 1, best: 7 },
      { worst: 0, best: 10 },
    ]);
    expect([scaleOf('Score', 10, 90), scaleOf('Score', 98, 90)]).toEqual([
      { worst: 0, best: 10 },
      { worst: 0, best: 100 },
    ]);
    expect([scaleOf('Score', 18, 90), scaleOf('Note', 5, 90)]).toEqual([null, null]);
  });

  it('brings numbers to one to five', () => {
    expect([0, 1, 4.5, 6].map((n) => onScale(n, { worst: 1, best: 5 }))).toEqual([null, 1, 4.5, Number.NaN]);
    expect([0, 1, 6, 7].map((n) => onScale(n, { worst: 6, best: 1 }))).toEqual([null, 5, 1, Number.NaN]);
    expect([1, 10].map((n) => onScale(n, { worst: 1, best: 10 }))).toEqual([1, 5]);
    expect([0, 5, 10].map((n) => onScale(n, { worst: 0, best: 10 }))).toEqual([1, 3, 5]);
  });
});
