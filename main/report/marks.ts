import type { AssuranceMark, VariationMark } from '../../shared/model/chart.ts';
import type { Palette } from '../../shared/charts/design-tokens.ts';
import { assuranceLabel, variationLabel } from '../../shared/words/verdict-labels.ts';
import type { Lang } from '../../shared/words/messages.ts';
import { html, NOTHING, trusted, type Html } from './html.ts';

/**
 * A variation mark as print shows it: the shape carries the meaning, the letter repeats it, the colour decorates.
 * @param isDecorative  the words stand beside it: hidden from screen readers
 */
export function variationMarkSvg(mark: VariationMark, palette: Palette, lang: Lang, isDecorative = false): Html {
  return framed(shapeOf(mark, palette), isDecorative ? null : variationLabel(mark, lang));
}

/** An assurance mark: P, F or ? in a circle; nothing where there is no target. */
export function assuranceMarkSvg(mark: AssuranceMark, palette: Palette, lang: Lang, isDecorative = false): Html {
  if (mark === null) return NOTHING;
  const body = `<circle cx="8" cy="8" r="7" fill="none" stroke="${palette.soft}" stroke-width="1.2"/>${letter(mark, palette.ink)}`;
  return framed(body, isDecorative ? null : (assuranceLabel(mark, lang) ?? ''));
}

function shapeOf(mark: VariationMark, palette: Palette): string {
  const text = mark.letter === null ? '' : letter(mark.letter, palette.paper);
  switch (mark.state) {
    case 'concern':
      return `<path d="M8 0.4 15.6 8 8 15.6 0.4 8Z" fill="${palette.concern}"/>${text}`;
    case 'improvement':
      return `<rect x="1.2" y="1.2" width="13.6" height="13.6" fill="${palette.improve}"/>${text}`;
    case 'neutral':
      return `<path d="M8 0.8 15.6 14.8H0.4Z" fill="${palette.neutral}"/>${mark.letter === null ? '' : letter(mark.letter, palette.paper, 10.6)}`;
    case 'common':
      return `<circle cx="8" cy="8" r="7" fill="none" stroke="${palette.common}" stroke-width="1.2"/><path d="M3.4 8c1.5-3 3.1-3 4.6 0s3.1 3 4.6 0" fill="none" stroke="${palette.common}" stroke-width="1.2"/>`;
    case 'too-few':
      return `<rect x="0.7" y="2.7" width="14.6" height="10.6" rx="2" fill="none" stroke="${palette.common}" stroke-dasharray="2 1.5"/><text x="8" y="10.7" text-anchor="middle" font-size="7.5" fill="${palette.soft}">n&lt;</text>`;
    default:
      throw new RangeError(`unexpected state ${String(mark.state)}`);
  }
}

function letter(text: string, colour: string, y = 11): string {
  return `<text x="8" y="${y}" text-anchor="middle" font-size="8.4" font-weight="700" fill="${colour}">${text}</text>`;
}

function framed(body: string, label: string | null): Html {
  const drawn = trusted(body);
  if (label === null) return html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${drawn}</svg>`;
  return html`<svg class="mark" viewBox="0 0 16 16" role="img" aria-label="${label}">${drawn}</svg>`;
}
