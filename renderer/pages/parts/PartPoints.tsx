import { forestPlotHeight, forestPlotOption, type ForestPlotData } from '../../../shared/charts/forest-plot.ts';
import { niceScale } from '../../../shared/charts/nice-scale.ts';
import type { PartRow, PartValues } from '../../../shared/model/part-table.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useFormat } from '../../ui/use-format.ts';
import { NoCases } from '../cases/NoCases.tsx';
import type { Point } from './part-columns.tsx';

/** A row as one point with its 95 % interval, where it has one. */
export function PartPoints({
  rows,
  nameOf,
  point,
  by,
}: {
  rows: readonly PartRow[];
  nameOf: (label: string) => string;
  point: Point<Partial<PartValues>>;
  by: string;
}) {
  const theme = useChartTheme();
  const format = useFormat();
  const drawn = rows.flatMap(({ label, value, cases }) => {
    const at = value === null ? null : point.of(value);
    return at === null ? [] : [{ label: nameOf(label), cases, ...at }];
  });
  const ends = drawn.flatMap(({ low, high }) => [low, high]);
  const low = Math.min(0, ...ends);
  const high = Math.max(low + 0.02, ...ends);
  const data: ForestPlotData = {
    rows: drawn.map(({ label, value, low: from, high: to, cases }) => ({
      label,
      value,
      low: from,
      high: to,
      text: `${point.formatValue(value)} · ${format.count(cases)}`,
    })),
    reference: low < 0 ? { value: 0, label: '' } : null,
    min: low < 0 ? -niceScale(-low).max : 0,
    max: niceScale(high).max,
    formatValue: point.formatValue,
    description: point.title,
  };
  // One point is no picture: the table below has it.
  if (drawn.length < 2) return null;
  return (
    <ChartFigure
      option={forestPlotOption(data, theme, 240, 130)}
      label={point.title}
      height={forestPlotHeight(data)}
      caption={point.title}
      fileName={`${point.title}, ${by}`}
      table={{
        head: [by, point.title],
        rows: drawn.map(({ label, value, low: from, high: to }) => [
          label,
          <NoCases key="value" why="estimate">
            {`${point.formatValue(value)} (${point.formatValue(from)} – ${point.formatValue(to)})`}
          </NoCases>,
        ]),
      }}
    />
  );
}
