import type { ActionView } from '../../../shared/model/board.ts';
import type { ClusterResult } from '../../../shared/model/analysis.ts';
import { isSameSubject } from '../../../shared/model/decision.ts';
import { headlineClusters } from '../headline-clusters.ts';
import type { ReportContext } from '../report-context.ts';

/** A line of the action block: an action, or a real change for the worse that has none. */
export type GlanceAction = { view: ActionView } | { cluster: ClusterResult };

/** Most lines on page 1; the others are in the app. */
export const MOST_ACTIONS = 5;

/**
 * What page 1 says of actions: first those for the real changes, in their order, each change for the worse without one as a line of its
 * own; then the others, open ones and newest first. Stopped ones are left out.
 */
export function glanceActions({ analysis, board }: Pick<ReportContext, 'analysis' | 'board'>): GlanceAction[] {
  if (board === null) return [];
  const live = board.actions.filter(({ version }) => version.content.state !== 'stopped');
  const changes = headlineClusters(analysis);
  const isFor = (view: ActionView, cluster: ClusterResult): boolean =>
    isSameSubject(view.version.content.subject, cluster);
  const first = changes.flatMap((cluster): GlanceAction[] => {
    const own = live.filter((view) => isFor(view, cluster));
    if (own.length > 0) return own.map((view) => ({ view }));
    return cluster.mark.state === 'concern' ? [{ cluster }] : [];
  });
  const others = live
    .filter((view) => !changes.some((cluster) => isFor(view, cluster)))
    .toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
  return [...first, ...others.map((view) => ({ view }))];
}

function isOpen({ version }: ActionView): boolean {
  return version.content.state === 'planned' || version.content.state === 'running';
}
