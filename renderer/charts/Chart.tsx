import { useEffect, useEffectEvent, useRef } from 'react';
import { init, type ChartOption, type EChartsType } from './echarts.ts';

/** What a click on a chart says: which series, which datum. */
export type ChartClick = { seriesId: string | undefined; dataIndex: number; name: string; data: unknown };

/** Mounts an option of shared/charts: sizes with its box, stands still where the system asks for it, cleans up. */
export function Chart({
  option,
  label,
  height,
  onClick,
  onMount,
}: {
  option: ChartOption;
  /** What the picture shows, in words, for people who do not see it. */
  label: string;
  height: number;
  onClick?: (click: ChartClick) => void;
  onMount?: (chart: EChartsType | null) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const clicked = useEffectEvent((click: ChartClick) => onClick?.(click));
  const mounted = useEffectEvent((made: EChartsType | null) => onMount?.(made));

  useEffect(() => {
    if (box.current === null) return;
    const made = init(box.current, null, { renderer: 'svg' });
    chart.current = made;
    made.on('click', ({ seriesId, dataIndex, name, data }) => clicked({ seriesId, dataIndex, name, data }));
    mounted(made);
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(box.current);
    return () => {
      observer.disconnect();
      mounted(null);
      made.dispose();
      chart.current = null;
    };
  }, []);

  useEffect(() => {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    chart.current?.setOption(isStill ? { ...option, animation: false } : option, { notMerge: true });
  }, [option]);

  return <div ref={box} className="chart" role="img" aria-label={label} style={{ height }} />;
}
