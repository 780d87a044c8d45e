import type { AnyVersion } from '../model/case-record.ts';
import { formatDay } from './format-day.ts';
import { formatShare } from './format.ts';
import { message, type Lang, type MessageKey } from './messages.ts';
import { periodName } from './period-names.ts';

/** Parts of causes and actions in the words of their history; what stands in the line itself is left out. */
const PARTS = {
  due: 'record.part.due',
  settlingDays: 'record.part.settling',
  cost: 'record.part.cost',
  causes: 'record.part.causes',
  note: 'record.part.note',
  code: 'record.part.code',
  stated: 'record.part.stated',
  underlying: 'record.part.underlying',
  whys: 'record.part.whys',
  bones: 'record.part.bones',
  evidenceFor: 'record.part.evidence',
  evidenceAgainst: 'record.part.evidence',
  cases: 'record.part.cases',
  charts: 'record.part.charts',
  attachments: 'record.part.attachments',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** One version of a cause or an action in a line: "planned, Logistics, from 1 Apr 2026: Second courier". */
export function versionLine(version: AnyVersion, lang: Lang): string {
  if (version.kind === 'cause')
    return `${message(lang, `cause.state.${version.content.state}`)}: ${version.content.title}`;
  const { state, owner, start, title } = version.content;
  return message(lang, 'record.action-line', {
    state: message(lang, `act.state.${state}`),
    owner: owner === '' ? message(lang, 'record.no-owner') : owner,
    start: formatDay(start, lang),
    title,
  });
}

/**
 * What a version changed that its line does not show; the criterion with what it is now, since it was frozen.
 * @param before  the version it replaced; null for the first
 * @returns  '' where there is nothing to tell
 */
export function versionChanges(version: AnyVersion, before: AnyVersion | null, lang: Lang): string {
  if (before === null) return '';
  const now: Readonly<Record<string, unknown>> = version.content;
  const then: Readonly<Record<string, unknown>> = before.content;
  const changed = Object.entries(PARTS)
    .filter(([part]) => JSON.stringify(now[part]) !== JSON.stringify(then[part]))
    .map(([, key]) => message(lang, key));
  const parts = [...new Set([...changed, ...criterionChange(version, before, lang)])];
  return parts.length === 0 ? '' : message(lang, 'record.changed', { parts: parts.join(', ') });
}

function criterionChange(version: AnyVersion, before: AnyVersion, lang: Lang): string[] {
  if (version.kind !== 'action' || before.kind !== 'action') return [];
  const { criterion } = version.content;
  if (JSON.stringify(criterion) === JSON.stringify(before.content.criterion)) return [];
  return [
    message(lang, 'record.part.criterion', {
      fall: formatShare(criterion.fall, lang),
      from: periodName(criterion.plan.from, lang),
      to: periodName(criterion.plan.to, lang),
    }),
  ];
}
