import { seededRandom } from '../../shared/stats/seeded-random.ts';

const FILLER =
  'please order customer service called again yesterday morning answer waiting still nobody email phone week money paid friend family shop website really unhappy because promised'.split(
    ' ',
  );

/** Texts of about 200 characters on planted matters: each matter has ten words of its own among common ones. */
export function plantedNarratives(
  n: number,
  matters: number,
  seed: number,
  firstMatter = 0,
): { texts: string[]; labels: string[] } {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const syllables = ['ba', 'do', 'ke', 'li', 'mu', 'ran', 'sto', 'ver', 'zan', 'pol', 'gri', 'tem'];
  const wordsOf = (matter: number): string[] => {
    const own = seededRandom(9000 + matter);
    return Array.from({ length: 10 }, () =>
      Array.from({ length: 3 }, () => syllables[Math.floor(own() * syllables.length)]!).join(''),
    );
  };
  const words = Array.from({ length: matters }, (_, matter) => wordsOf(firstMatter + matter));
  const labels: string[] = [];
  const texts = Array.from({ length: n }, () => {
    const matter = Math.floor(random() * matters);
    labels.push(`matter ${firstMatter + matter}`);
    return Array.from({ length: 29 }, (_, i) => (i % 5 === 0 ? pick(words[matter]!) : pick(FILLER))).join(' ');
  });
  return { texts, labels };
}
