import type { ChangePlace, ClusterResult } from '../model/analysis.ts';
import { shortName } from './short-name.ts';

/**
 * The place of a change by its own labels.
 * @example placeWords({ dimensions: ['site', 'product'], labels: ['North', 'Sofa'], excess: 9, share: 0.9 }) // 'North, Sofa'
 */
export function placeWords({ labels }: ChangePlace): string {
  return labels.map((label) => shortName(label, 40)).join(', ');
}

/** Second line of a real change: its touchpoint, and the place that explains it. */
export function whereWords({ touchpoint, place }: Pick<ClusterResult, 'touchpoint' | 'place'>): string {
  return place === undefined ? touchpoint : `${touchpoint} · ${placeWords(place)}`;
}
