import { useEffect, useRef, useState } from 'react';
import { Chart } from './Chart.tsx';
import type { ChartOption } from './echarts.ts';

/** A chart that is mounted when it comes near the window: long tables hold hundreds of sparklines. */
export function LazyChart({ option, label, height }: { option: ChartOption; label: string; height: number }) {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (box.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: '200px' },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} style={{ minHeight: height }}>
      {isNear && <Chart option={option} label={label} height={height} />}
    </div>
  );
}
