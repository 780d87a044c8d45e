import type { VariationMark } from '../../shared/model/chart.ts';
import { useWords } from './use-words.ts';

/** The variation mark: the shape carries the meaning, a letter repeats it, colour decorates (PAGES.md 3). */
export function VariationGlyph({ mark, size = 18 }: { mark: VariationMark; size?: number }) {
  const { t } = useWords();
  const state = t(`mark.${mark.state}`);
  const label =
    mark.letter === null
      ? state
      : t('mark.with-letter', { mark: state, letter: t(mark.letter === 'H' ? 'mark.high' : 'mark.low') });
  return (
    <svg className="glyph" width={size} height={size} viewBox="0 0 20 20" role="img" aria-label={label}>
      <title>{label}</title>
      <Shape mark={mark} />
      {mark.letter !== null && (
        <text x="10" y="13.4" textAnchor="middle" className="glyph-letter">
          {mark.letter}
        </text>
      )}
    </svg>
  );
}

function Shape({ mark }: { mark: VariationMark }) {
  switch (mark.state) {
    case 'concern':
      return <path d="M10 .4 19.6 10 10 19.6.4 10Z" className="fill-concern" />;
    case 'improvement':
      return <rect x="2" y="2" width="16" height="16" rx=".8" className="fill-improve" />;
    case 'neutral':
      return <path d="M10 1 19.4 18H.6Z" className="fill-neutral" />;
    case 'common':
      return (
        <g className="line-common">
          <circle cx="10" cy="10" r="8.2" />
          <path d="M5 11.2c1.3-3 3.2-3.4 5-1.2s3.7 1.8 5-1.2" />
        </g>
      );
    case 'too-few':
      return (
        <g className="line-common">
          <rect x="1.5" y="4" width="17" height="12" rx="2" />
          <text x="10" y="13.2" textAnchor="middle" className="glyph-few">
            n&lt;
          </text>
        </g>
      );
    default:
      return null;
  }
}
