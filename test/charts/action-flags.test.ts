import { describe, expect, it } from 'vitest';
import { renderChart } from '../../main/report/render-chart.ts';
import { actionsAt, clusterControlChart } from '../../shared/charts/control-chart-data.ts';
import { controlChartOption } from '../../shared/charts/control-chart.ts';
import { themeOf } from '../../shared/charts/design-tokens.ts';
import type { ActionView } from '../../shared/model/board.ts';
import { periodAt } from '../../shared/words/period-names.ts';
import { sampleAnalysis } from '../support/sample-analysis.ts';

const [cluster] = sampleAnalysis().clusters;
if (cluster === undefined) throw new RangeError('no cluster');
const { series, values } = cluster.chart;

function action(number: number, index: number, state = 'running'): ActionView {
  const start = `${periodAt(series.start, index, 'month')}-09`;
  return { version: { kind: 'action', number, content: { start, state, title: `thing ${number}` } } } as ActionView;
}

describe('actions on the control chart of a cluster', () => {
  it('stand at the month they start in; several of a month share a pennant', () => {
    const actions = [action(3, 12), action(1, 4), action(2, 4)];
    expect(clusterControlChart(cluster, 'en', actions).actions).toEqual([
      { index: 4, label: 'A-1 +1' },
      { index: 12, label: 'A-3' },
    ]);
  });

  it('are left out when they were stopped or start outside the data', () => {
    const actions = [action(1, 4, 'stopped'), action(2, -1), action(3, values.length)];
    expect(clusterControlChart(cluster, 'en', actions).actions).toEqual([]);
  });

  it('are named in the words of their month', () => {
    const actions = [action(1, 4)];
    expect(clusterControlChart(cluster, 'en', actions).tips[4]?.at(-1)).toBe('A-1 starts: thing 1');
    expect(actionsAt(cluster, actions, 4, 'de')).toEqual(['A-1 beginnt: thing 1']);
    expect(actionsAt(cluster, actions, 5, 'de')).toEqual([]);
  });

  it('are drawn, a row higher where the one before is too near, and inside the picture at its end', () => {
    const actions = [action(1, 4), action(2, 5), action(3, values.length - 1)];
    const option = controlChartOption(clusterControlChart(cluster, 'en', actions), themeOf('print'));
    const svg = renderChart(option, { width: 600, height: 300 }, 'pennants');
    const at = (name: string): number[] => {
      const found = new RegExp(`translate\\(([\\d.]+) ([\\d.]+)\\)"[^>]*>${name}</text>`).exec(svg);
      return [Number(found?.[1]), Number(found?.[2])];
    };
    const [[, first = 0], [, second = 0], [end = 0]] = [at('A-1'), at('A-2'), at('A-3')];
    expect(first - second).toBe(17);
    expect(end).toBeLessThan(600);
  });

  it('leave the points free in a low picture: what finds no row is a pole without a name', () => {
    const actions = [action(1, 4), action(2, 5), action(3, 6)];
    const option = controlChartOption(clusterControlChart(cluster, 'en', actions), themeOf('print'));
    const named = (height: number): string[] =>
      ['A-1', 'A-2', 'A-3'].filter((name) =>
        renderChart(option, { width: 600, height }, 'poles').includes(`>${name}</text>`),
      );
    expect(named(330)).toEqual(['A-1', 'A-2', 'A-3']);
    expect(named(140)).toEqual(['A-1', 'A-3']);
  });
});
