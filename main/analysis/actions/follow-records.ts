import { isAction, type AnyVersion } from '../../../shared/model/case-record.ts';
import type { ClusterSubject } from '../../../shared/model/decision.ts';
import { NEARLY_ALL } from '../../../shared/taxonomy/follow-subject.ts';
import { followerOf, type Follow } from '../follow-decisions.ts';
import type { NamedCases } from '../named-cases.ts';

/**
 * Causes and actions follow their cases when clusters are renamed, merged or split after they were written.
 * - A cause goes where most of the cases went.
 * - An action goes along only where nearly all cases are in one cluster now and make up nearly all of it: its numbers were measured on
 *   them. Else it keeps its old name, and is said to have no cluster in these data. So do clusters to compare with.
 */
export function followRecords(records: readonly AnyVersion[], named: NamedCases): AnyVersion[] {
  const follow = followerOf(named);
  return records.map((version) => {
    const { madeAt } = version;
    if (!isAction(version)) {
      const { content } = version;
      return { ...version, content: { ...content, subject: follow(content.subject, madeAt)?.to ?? content.subject } };
    }
    const { content } = version;
    const whole = (subject: ClusterSubject): ClusterSubject => followWhole(follow, subject, madeAt);
    const criterion = { ...content.criterion, comparison: content.criterion.comparison.map(whole) };
    return { ...version, content: { ...content, subject: whole(content.subject), criterion } };
  });
}

function followWhole(follow: Follow, subject: ClusterSubject, madeAt: number): ClusterSubject {
  const place = follow(subject, madeAt);
  return place !== null && place.kept >= NEARLY_ALL && place.own >= NEARLY_ALL ? place.to : subject;
}
