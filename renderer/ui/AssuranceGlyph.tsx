import type { AssuranceMark } from '../../shared/model/chart.ts';
import { useWords } from './use-words.ts';

/** The assurance mark: does the target lie inside what the process gives (PAGES.md 3)? */
export function AssuranceGlyph({ mark, size = 18 }: { mark: Exclude<AssuranceMark, null>; size?: number }) {
  const { t } = useWords();
  const label = t(`assurance.${mark}`);
  return (
    <svg className="glyph" width={size} height={size} viewBox="0 0 20 20" role="img" aria-label={label}>
      <title>{label}</title>
      <circle cx="10" cy="10" r="8.4" className="ring" />
      <text x="10" y="13.6" textAnchor="middle" className="ring-letter">
        {mark}
      </text>
    </svg>
  );
}
