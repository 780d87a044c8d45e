import { describe, expect, it } from 'vitest';
import { findThemes, type ThemeInput, type ThemesFound } from '../../shared/themes/find-themes.ts';
import { finish } from '../../shared/themes/group-texts.ts';
import { seededRandom } from '../../shared/stats/seeded-random.ts';
import { plantedNarratives } from '../bench/planted-narratives.ts';
import { scoreGroups } from '../bench/score-groups.ts';

function themesOf(input: ThemeInput): ThemesFound {
  const found = finish(findThemes(input));
  if ('why' in found) throw new Error(found.why);
  return found;
}

const whyOf = (rows: (string | null)[]): unknown => finish(findThemes({ rows }));

function shuffled<T>(items: readonly T[], seed: number): { items: T[]; order: number[] } {
  const random = seededRandom(seed);
  const order = items.map((_, i) => i);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return { items: order.map((i) => items[i]!), order };
}

describe('findThemes', () => {
  const planted = plantedNarratives(400, 5, 3);
  const found = themesOf({ rows: planted.texts });

  it('finds planted matters, and how many they are', () => {
    expect(found.model.themes.length).toBeGreaterThanOrEqual(4);
    expect(found.model.themes.length).toBeLessThanOrEqual(6);
    expect(scoreGroups(planted.labels, found.themeOf).nmi).toBeGreaterThan(0.75);
  });

  it('finds the same themes in a shuffled file', () => {
    const { items, order } = shuffled(planted.texts, 9);
    const again = themesOf({ rows: items });
    expect(again.model.themes).toEqual(found.model.themes);
    expect([...again.themeOf]).toEqual(order.map((i) => found.themeOf[i]));
  });

  it('names a theme by two or three terms as people wrote them', () => {
    const rows = Array.from({ length: 15 }, (_, i) => [
      `My parcel is stuck at the transfer depot since day ${i}, says the driver of van ${i % 4}`,
      `The invoices show a wrong sum, my invoice number ${i} was charged twice by the bank`,
    ]).flat();
    const names = themesOf({ rows }).model.themes.map(({ terms }) => terms.join(' '));
    expect(names).toHaveLength(2);
    expect(names.some((name) => /depot/.test(name))).toBe(true);
    expect(names.some((name) => /invoice/.test(name))).toBe(true);
    for (const { terms } of themesOf({ rows }).model.themes) expect(terms.length).toBeLessThanOrEqual(3);
  });

  it('tells how near each text is to the middle of its theme', () => {
    found.themeOf.forEach((id, row) => expect(found.fit[row]! > 0).toBe(id > 0));
    expect(Math.max(...found.fit)).toBeLessThanOrEqual(1.000001);
  });

  it('counts the same text sent in again and again as often as it came', () => {
    const rows = [...planted.texts, ...Array.from({ length: 50 }, () => planted.texts[0]!)];
    const { themeOf } = themesOf({ rows });
    expect(new Set(themeOf.slice(400))).toEqual(new Set([themeOf[0]]));
  });

  it('works from twenty texts on, and says why not below', () => {
    const rows = plantedNarratives(20, 2, 5).texts;
    expect(themesOf({ rows }).model.themes.length).toBeGreaterThanOrEqual(1);
    expect(whyOf(rows.slice(0, 19))).toEqual({ why: 'too-few' });
  });

  it('says when texts cannot be grouped', () => {
    expect(whyOf([])).toEqual({ why: 'no-narratives' });
    expect(whyOf([null, '', '   '])).toEqual({ why: 'no-narratives' });
    expect(whyOf(Array.from({ length: 50 }, () => 'My parcel is late again'))).toEqual({ why: 'all-equal' });
    expect(whyOf(Array.from({ length: 60 }, (_, i) => ['late', 'broken', 'rude'][i % 3]!))).toEqual({
      why: 'too-short',
    });
  });

  it('survives markup, scripts, emojis, one text of a megabyte, and languages mixed', () => {
    const rows = Array.from({ length: 24 }, (_, i) => [
      `<p>The parcel arrived <b>broken</b> ${i}</p><script>var parcel = "evil ${i}"</script> 😡😡`,
      `Die Rechnung ist falsch, der Betrag auf der Rechnung stimmt nicht ${i} 🧾`,
      `O produto não chegou na minha casa e o vendedor não responde ${i}`,
      `荷物が届きません${i}。配達が遅い`,
    ]).flat();
    rows.push('parcel broken again '.repeat(50_000));
    const { model, themeOf } = themesOf({ rows });
    expect(model.themes.length).toBeGreaterThanOrEqual(3);
    const terms = model.themes.flatMap((theme) => theme.terms).join(' ');
    expect(terms).not.toMatch(/script|evil|var/);
    const kinds = [0, 1, 2, 3].map((kind) => themeOf[kind]);
    expect(new Set(kinds).size).toBe(4);
  });

  it('never names a theme by a number, an address or a masked word', () => {
    const rows = Array.from({ length: 30 }, (_, i) => [
      `Write to ann${i}@example.org or call 0170 1234567, [name] took the broken lamp back`,
      `See https://example.org/x${i}, the refund for sofa A4711B${i} never arrived`,
    ]).flat();
    const terms = themesOf({ rows }).model.themes.flatMap((theme) => theme.terms);
    expect(terms.filter((term) => /\d|@|example|http|name|\[/.test(term))).toEqual([]);
  });

  it('leaves out words that people took out', () => {
    const word = found.model.themes[0]!.terms[0]!.split(' ')[0]!;
    const without = themesOf({ rows: planted.texts, excluded: [word] });
    expect(without.model.themes.flatMap(({ terms }) => terms).join(' ')).not.toContain(word);
  });
});

describe('themes from month to month', () => {
  // Five matters; in month 5 a sixth is born, and matter 0 is heard for the last time in month 3.
  const months = Array.from({ length: 8 }, (_, month) => {
    const old = plantedNarratives(month < 4 ? 100 : 80, month < 4 ? 5 : 4, 100 + month, month < 4 ? 0 : 1);
    const born = month < 5 ? { texts: [], labels: [] } : plantedNarratives(25, 1, 200 + month, 77);
    return { texts: [...old.texts, ...born.texts], labels: [...old.labels, ...born.labels] };
  });
  const runs: { found: ThemesFound; rows: number }[] = [];
  const rows: string[] = [];
  const labels: string[] = [];
  const monthOf: number[] = [];
  months.forEach(({ texts, labels: own }, month) => {
    rows.push(...texts);
    labels.push(...own);
    monthOf.push(...texts.map(() => month));
    const model = runs.at(-1)?.found.model;
    const isNew = (row: number): boolean => monthOf[row]! > 0;
    runs.push({ found: themesOf({ rows, isNew, ...(model === undefined ? {} : { model }) }), rows: rows.length });
  });
  const last = runs.at(-1)!.found;

  it('keep their identity for at least nine in ten texts', () => {
    for (const [i, { found }] of runs.entries()) {
      const next = runs[i + 1];
      if (next === undefined) continue;
      const same = [...found.themeOf].filter((id, row) => id === next.found.themeOf[row]).length;
      expect(same / found.themeOf.length).toBeGreaterThanOrEqual(0.9);
    }
    expect(scoreGroups(labels, last.themeOf).nmi).toBeGreaterThan(0.75);
  });

  it('notice the one birth in its month, and no other', () => {
    const births = runs.map(({ found }) => found.model.themes.filter(({ isBirth }) => isBirth).length);
    expect(births).toEqual([0, 0, 0, 0, 0, 1, 1, 1]);
    const born = last.model.themes.filter(({ isBirth }) => isBirth);
    const own = labels
      .map((label, row) => ({ label, id: last.themeOf[row] }))
      .filter(({ label }) => label === 'matter 77');
    expect(own.filter(({ id }) => id === born[0]!.id).length / own.length).toBeGreaterThan(0.75);
  });

  it('hear nothing more of the theme that ended', () => {
    const ended = labels.flatMap((label, row) => (label === 'matter 0' ? [last.themeOf[row]!] : []));
    const id = ended.toSorted((a, b) => ended.filter((x) => x === b).length - ended.filter((x) => x === a).length)[0];
    const later = [...last.themeOf].filter((one, row) => one === id && monthOf[row]! >= 4);
    expect(later.length).toBeLessThanOrEqual(3);
    expect(last.model.themes.some((theme) => theme.id === id)).toBe(true);
  });

  it('keep their names', () => {
    const first = runs[0]!.found.model.themes;
    for (const { id, terms } of first) expect(last.model.themes.find((theme) => theme.id === id)?.terms).toEqual(terms);
  });
});
