import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../shared/stats/seeded-random.ts';
import { findThemes, type ThemesFound } from '../../shared/themes/find-themes.ts';
import { finish } from '../../shared/themes/group-texts.ts';

const MATTERS = [
  'parcel courier late doorstep driver delivery tracking neighbour',
  'invoice amount charged twice billing statement total payment',
  'password login account locked reset code screen error',
  'sofa leg broken scratch damaged box assembly screw',
  'refund money returned weeks bank transfer waiting credited',
  'shop assistant rude unfriendly counter queue helped ignored',
].map((words) => words.split(' '));
/** What is new shares most of its words with the matter of the parcels. */
const LOCKER = 'parcel courier delivery tracking locker code jammed pickup'.split(' ');
const COMMON = 'please really again yesterday because customer happy think'.split(' ');

type Row = { text: string; matter: number };

function rowsOf(counts: readonly number[], random: () => number): Row[] {
  const rows = counts.flatMap((count, matter) =>
    Array.from({ length: count }, () => {
      const words = MATTERS[matter] ?? LOCKER;
      const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
      return { text: Array.from({ length: 8 }, (_, i) => pick(i < 5 ? words : COMMON)).join(' '), matter };
    }),
  );
  return rows
    .map((row) => ({ row, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

function found(input: Parameters<typeof findThemes>[0]): ThemesFound {
  const themes = finish(findThemes(input));
  if ('why' in themes) throw new Error(themes.why);
  return themes;
}

/** A year of known matters, then later ones with so many about the locker. */
function grown(seed: number, lockers: number) {
  const random = seededRandom(seed);
  const old = rowsOf([60, 60, 60, 60, 60, 60], random);
  const later = rowsOf([30, 30, 30, 30, 30, 30, lockers], random);
  const before = found({ rows: old.map(({ text }) => text), learnt: 200 });
  const rows = [...old, ...later];
  const isNew = (row: number): boolean => row >= old.length;
  const after = found({ rows: rows.map(({ text }) => text), model: before.model, isNew });
  const born = after.model.themes.filter(({ isBirth }) => isBirth).map(({ id }) => id);
  return { old, rows, before, after, born };
}

describe('bearThemes', () => {
  it('tells a new matter from the theme that had taken its texts for its own', () => {
    for (const seed of [1, 2, 3]) {
      const { rows, after, born } = grown(seed, 40);
      expect(born.length).toBeGreaterThan(0);
      const at = rows.flatMap((_, row) => (born.includes(after.themeOf[row]!) ? [row] : []));
      const about = at.filter((row) => rows[row]!.matter === MATTERS.length);
      expect(about.length / 40).toBeGreaterThan(0.6);
      expect(about.length / at.length).toBeGreaterThan(0.7);
    }
  });

  it('bears nothing where the known matters go on, however often one of them is heard', () => {
    for (const seed of [4, 5, 6]) expect(grown(seed, 0).born).toEqual([]);
    const random = seededRandom(7);
    const old = rowsOf([60, 60, 60, 60, 60, 60], random);
    const later = rowsOf([240, 30, 30, 30, 30, 30], random);
    const before = found({ rows: old.map(({ text }) => text) });
    const rows = [...old, ...later].map(({ text }) => text);
    const after = found({ rows, model: before.model, isNew: (row) => row >= old.length });
    expect(after.model.themes.filter(({ isBirth }) => isBirth)).toEqual([]);
  });

  it('leaves earlier texts where they were', () => {
    for (const seed of [1, 2, 3]) {
      const { old, before, after } = grown(seed, 40);
      const kept = old.filter((_, row) => before.themeOf[row] === after.themeOf[row]).length;
      expect(kept / old.length).toBeGreaterThanOrEqual(0.95);
    }
  });
});
