import { useRef, useState, type ReactNode } from 'react';
import { saveFile } from '../client/save-file.ts';
import { useWords } from '../ui/use-words.ts';
import { Chart, type ChartClick } from './Chart.tsx';
import type { ChartOption, EChartsType } from './echarts.ts';
import { pngOf, svgOf } from './picture.ts';

/** The same numbers as text: what the table twin of a chart shows; a number may open its cases. */
export type TableTwin = { head: readonly string[]; rows: readonly (readonly ReactNode[])[] };

/** A chart with its caption, its table twin, and a way to take the picture along. */
export function ChartFigure({
  option,
  label,
  height,
  caption,
  table,
  fileName,
  onClick,
}: {
  option: ChartOption;
  label: string;
  height: number;
  caption: ReactNode;
  table: TableTwin;
  /** Name of a saved picture, without its ending. */
  fileName: string;
  onClick?: (click: ChartClick) => void;
}) {
  const { t } = useWords();
  const chart = useRef<EChartsType | null>(null);
  const [isTable, setTable] = useState(false);
  const save = async (kind: 'svg' | 'png'): Promise<void> => {
    if (chart.current === null) return;
    const svg = svgOf(chart.current);
    const bytes = kind === 'svg' ? new TextEncoder().encode(svg) : await pngOf(svg);
    const name = fileName.replaceAll(/[^\p{L}\p{N} _.-]+/gu, '-');
    saveFile({ name: `${name}.${kind}`, mediaType: kind === 'svg' ? 'image/svg+xml' : 'image/png', bytes });
  };
  return (
    <figure className="figure">
      <figcaption className="note">
        {caption} ·{' '}
        <button type="button" className="link" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {t(isTable ? 'chart.picture' : 'chart.table')}
        </button>
        {!isTable && (
          <>
            {' · '}
            <button type="button" className="link" onClick={() => void save('svg')}>
              {t('chart.saveSvg')}
            </button>
            {' · '}
            <button type="button" className="link" onClick={() => void save('png')}>
              {t('chart.savePng')}
            </button>
          </>
        )}
      </figcaption>
      {isTable ? (
        <Twin table={table} label={label} height={height} />
      ) : (
        <Chart
          option={option}
          label={label}
          height={height}
          onMount={(made) => {
            chart.current = made;
          }}
          {...(onClick === undefined ? {} : { onClick })}
        />
      )}
    </figure>
  );
}

function Twin({ table, label, height }: { table: TableTwin; label: string; height: number }) {
  return (
    <div className="twin" style={{ maxHeight: height }} tabIndex={0} role="region" aria-label={label}>
      <table className="table table-tight">
        <thead>
          <tr>
            {table.head.map((name, i) => (
              <th key={name} className={i === 0 ? '' : 'number'}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, i) => (
                <td key={i} className={i === 0 ? '' : 'number'}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
