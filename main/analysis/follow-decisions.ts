import { isClusterSubject, type ClusterSubject, type Decision } from '../../shared/model/decision.ts';
import type { OrphanedDecision, TaxonomyChange, TaxonomyContent } from '../../shared/model/taxonomy.ts';
import { followSubjects, NEARLY_ALL, type Followed } from '../../shared/taxonomy/follow-subject.ts';
import { isSamePlace } from '../db/queries/decisions.ts';
import { contentsInForce, type NamedCases } from './named-cases.ts';

export type FollowedDecisions = { decisions: Decision[]; orphans: OrphanedDecision[] };

/**
 * Decisions about clusters follow their cases when these are renamed, merged or split after the decision was made.
 * - A note goes where most of the cases went.
 * - Numbers (targets, frozen centres, confirmed levels) go along only where nearly all cases of the cluster are in one cluster now and
 *   make up nearly all of it (4 in 5): a limit measured on a part says nothing of the whole. Those that cannot are orphans: they
 *   keep their old subject, hold nowhere, and are said to.
 * - Two that meet in one place: the later one is in force, the earlier one replaced.
 * @param decisions  oldest first; those that follow get their present subject, orphans are left out and listed apart
 */
export function followDecisions(decisions: readonly Decision[], named: NamedCases): FollowedDecisions {
  const follow = followerOf(named);
  const orphans: OrphanedDecision[] = [];
  const kept = decisions.flatMap((decision) => {
    const { subject, content } = decision;
    if (!isClusterSubject(subject)) return [decision];
    const place = follow(subject, decision.madeAt);
    if (place === null) return [decision];
    if (content.kind === 'annotation' || (place.kept >= NEARLY_ALL && place.own >= NEARLY_ALL)) {
      return [{ ...decision, subject: place.to }];
    }
    orphans.push({ decision, why: place.kept < NEARLY_ALL ? 'split' : 'merged' });
    return [];
  });
  return { decisions: latestInEachPlace(kept), orphans };
}

export type Follow = (subject: ClusterSubject, madeAt: number) => Followed | null;

/** Where a cluster named at an instant is found now; null while the names are the same. */
export function followerOf(named: NamedCases): Follow {
  const present = keyOf(contentsInForce(named.changes));
  const followers = new Map<string, (subject: ClusterSubject) => Followed | null>();
  return (subject, madeAt) => {
    const then = contentsInForce(stateAt(named.changes, madeAt));
    const key = keyOf(then);
    if (key === present) return null;
    let follow = followers.get(key);
    if (follow === undefined) {
      follow = followSubjects(named.cellsUnder(then), named.cells);
      followers.set(key, follow);
    }
    return follow(subject);
  };
}

/** The changes as they stood at an instant. */
function stateAt(changes: readonly TaxonomyChange[], at: number): TaxonomyChange[] {
  return changes
    .filter(({ madeAt }) => madeAt <= at)
    .map((change) => (change.undoneAt !== null && change.undoneAt > at ? { ...change, undoneAt: null } : change));
}

function keyOf(contents: readonly TaxonomyContent[]): string {
  return JSON.stringify(contents);
}

function latestInEachPlace(decisions: readonly Decision[]): Decision[] {
  return decisions.map((decision, at) => {
    if (decision.state !== 'in-force') return decision;
    const isBehind = decisions
      .slice(at + 1)
      .some((later) => later.state === 'in-force' && isSamePlace(decision, later));
    return isBehind ? { ...decision, state: 'replaced' as const } : decision;
  });
}
