import { describe, expect, it } from 'vitest';
import { findThemes } from '../../shared/themes/find-themes.ts';
import { finish } from '../../shared/themes/group-texts.ts';
import { matchThemes } from '../../shared/themes/match-themes.ts';
import { themePlacer } from '../../shared/themes/place-text.ts';
import { sampleTexts } from '../../shared/themes/sample-texts.ts';
import { plantedNarratives } from '../bench/planted-narratives.ts';

describe('sampleTexts', () => {
  const rows = Array.from({ length: 500 }, (_, i) => `text ${i % 170}`);

  it('chooses the same texts with the same counts in any order', () => {
    const [one, two] = [sampleTexts(20), sampleTexts(20)];
    for (const row of rows) one.add(row);
    for (const row of rows.toReversed()) two.add(` ${row}\n`);
    expect(one.texts()).toEqual(two.texts());
    expect(one.texts()).toHaveLength(20);
    for (const { text, times } of one.texts()) expect(times).toBe(rows.filter((row) => row === text).length);
    expect([one.rows(), two.rows()]).toEqual([500, 500]);
  });

  it('counts no blank rows', () => {
    const sample = sampleTexts(5);
    sample.add('  ');
    expect([sample.rows(), sample.texts()]).toEqual([0, []]);
  });
});

describe('themePlacer', () => {
  const planted = plantedNarratives(300, 4, 21);
  const found = finish(findThemes({ rows: planted.texts }));
  if ('why' in found) throw new Error(found.why);

  it('places a text where it was learnt, whatever else there is', () => {
    const place = themePlacer(found.model);
    expect(planted.texts.map((text) => place(text).theme)).toEqual([...found.themeOf]);
  });

  it('places later texts of known matters in their themes, and texts of other matters nowhere', () => {
    const place = themePlacer(found.model);
    const later = plantedNarratives(200, 4, 22).texts.map((text) => place(text).theme);
    expect(later.filter((theme) => theme > 0).length / later.length).toBeGreaterThan(0.85);
    const strange = plantedNarratives(200, 2, 23, 50).texts.map((text) => place(text));
    expect(strange.filter(({ isFirm }) => isFirm).length / strange.length).toBeLessThan(0.15);
  });

  it('places an empty text and one of unknown words nowhere', () => {
    const place = themePlacer(found.model);
    for (const text of ['', '  ', '😀😀', 'zzz yyy xxx']) expect(place(text)).toMatchObject({ theme: 0, fit: 0 });
  });

  it('keeps no word of a customer in the model', () => {
    const [space] = found.model.spaces;
    expect(Object.values(space!).every((part) => typeof part === 'number' || ArrayBuffer.isView(part))).toBe(true);
  });
});

describe('matchThemes', () => {
  it('finds themes again by the texts they share, each once', () => {
    const before = [1, 1, 1, 1, 2, 2, 2, 3, 3, 0, 0];
    const after = [9, 9, 9, 8, 8, 8, 8, 7, 5, 5, 0];
    // 9 holds three of the four of 1; 8 all three of 2; 7 one of the two of 3 (half), 5 the other one: 5 comes first.
    expect([...matchThemes(before, after)].toSorted((a, b) => a[0] - b[0])).toEqual([
      [5, 3],
      [8, 2],
      [9, 1],
    ]);
  });

  it('matches nothing that shares too little', () => {
    expect(matchThemes([1, 1, 1, 2, 2, 2, 4, 4, 4], [5, 6, 7, 5, 6, 7, 5, 6, 7]).size).toBe(0);
  });
});
