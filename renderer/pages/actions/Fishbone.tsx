import { useEffect, useRef, useState } from 'react';
import { fishboneLayout } from '../../../shared/charts/fishbone-layout.ts';
import type { CauseContent } from '../../../shared/model/cause.ts';
import { useWords } from '../../ui/use-words.ts';

/** The fishbone of a cause as a picture; what is on it is said to those who cannot see it. */
export function Fishbone({ content, effect }: { content: CauseContent; effect: string }) {
  const { t } = useWords();
  const [width, setWidth] = useState(760);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.round(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const bones = content.bones.filter(({ text }) => text.trim() !== '');
  const layout = fishboneLayout(effect, bones, width);
  const said = bones.map(({ code, text }) => `${t(`cause.code.${code}`)}: ${text}`).join('; ');
  const label = t('cause.fishbone-label', { name: effect, bones: said === '' ? t('cause.fishbone-empty') : said });
  const { spine, head } = layout;
  return (
    <div ref={box} className="fishbone">
      <svg
        role="img"
        aria-label={label}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
      >
        <line className="spine" x1={spine.x1} y1={spine.y} x2={spine.x2} y2={spine.y} />
        <path className="head" d={`M ${spine.x2} ${spine.y - 5} l 8 5 l -8 5 z`} />
        {layout.branches.map((branch) => (
          <g key={branch.code} className={branch.isEmpty ? 'branch is-empty' : 'branch'}>
            <line {...branch.line} />
            <text className="branch-label" x={branch.label.x} y={branch.label.y} textAnchor="middle">
              {t(`cause.code.${branch.code}`)}
            </text>
            {branch.bones.map(({ x, y, text, full }, i) => (
              <text key={i} x={x} y={y} textAnchor="end">
                <title>{full}</title>
                {text}
              </text>
            ))}
          </g>
        ))}
        {head.lines.map((line, i) => (
          <text key={i} className="effect" x={head.x} y={head.y + 4 + (i - (head.lines.length - 1) / 2) * 16}>
            {line}
          </text>
        ))}
      </svg>
    </div>
  );
}
