import type { VariationMark } from '../model/chart.ts';
import type { ChartTheme } from './design-tokens.ts';

/** Which of the meaningful colours a mark or a series takes. */
export type Tone = 'concern' | 'improve' | 'common' | 'neutral';

/**
 * The tone that goes with a variation mark.
 * @param mark  the latest state of a chart
 * @returns  the tone; `too-few` draws as common
 */
export function toneOf(mark: VariationMark): Tone {
  switch (mark.state) {
    case 'concern':
      return 'concern';
    case 'improvement':
      return 'improve';
    case 'neutral':
      return 'neutral';
    case 'common':
    case 'too-few':
      return 'common';
    default:
      throw new RangeError(`unexpected state ${String(mark.state)}`);
  }
}

/** The colour of a tone in a theme. */
export function colourOf(tone: Tone, theme: ChartTheme): string {
  return theme[tone];
}
