import type { Random } from './seeded-random.ts';

const PLAIN =
  'the parcel never came and nobody answered my letter about the wrong invoice for two weeks although I had paid the full price at your store and was told twice on the phone that somebody would call back before the weekend'.split(
    ' ',
  );
const FOREIGN = [
  'Rückerstattung fehlt',
  'el paquete llegó roto',
  'la livraison a été oubliée',
  'посылка не пришла',
  '荷物が届きません',
  'το δέμα χάθηκε',
  'الطرد لم يصل',
  '배송이 늦었어요',
];
/** How many different texts there are; rows pick one and end it with a number of their own. */
const TEXTS = 4000;
const WORDS = [20, 75] as const;

/**
 * Texts of 90 to 420 bytes as CSV cells, quoted where they must be. In 30 % of them stand doubled quotes, a line break and words
 * in another script.
 */
export function benchNarratives(random: Random): string[] {
  return Array.from({ length: TEXTS }, (_, at) => narrative(random, at % 10 < 3));
}

function narrative(random: Random, isHard: boolean): string {
  const words = Array.from({ length: random.integer(...WORDS) }, () => random.pick(PLAIN));
  if (!isHard) return random.chance(0.3) ? `"Well, ${words.join(' ')}"` : words.join(' ');
  const middle = Math.floor(words.length / 2);
  const hard = `""${random.pick(FOREIGN)}"", ${random.pick(FOREIGN)}\n`;
  return `"${words.slice(0, middle).join(' ')} ${hard}${words.slice(middle).join(' ')}"`;
}
