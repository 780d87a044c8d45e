import { parseRule } from '../../../shared/model/complaint-rule.ts';
import type { ProfileContent } from '../../../shared/model/mapping-profile.ts';

/** What the form of a profile holds. */
export type ProfileDraft = {
  zone: string;
  dateOrder: 'dmy' | 'mdy' | 'ymd' | '';
  rule: string;
  pseudonymise: boolean;
  map: Readonly<Record<string, string>>;
  /** Whether the files are a table of others; null: nothing is said of it. */
  asTable: boolean | null;
  joins: NonNullable<ProfileContent['joins']>;
};

/** The content of a profile after its form was filled in; an empty entry takes the thing out. */
export function editedContent(before: ProfileContent, draft: ProfileDraft): ProfileContent {
  const {
    zone: _zone,
    dateOrder: _order,
    complaintRule: _rule,
    map: _map,
    asTable: _table,
    joins: _joins,
    pseudonymise,
    ...kept
  } = before;
  const rule = draft.rule.trim() === '' ? null : parseRule(draft.rule);
  const isGuess = before.preset === 'generic';
  const map = isGuess ? Object.fromEntries(Object.entries(draft.map).filter(([, column]) => column !== '')) : draft.map;
  return {
    ...kept,
    ...(draft.zone.trim() === '' ? {} : { zone: draft.zone.trim() }),
    ...(draft.dateOrder === '' ? {} : { dateOrder: draft.dateOrder }),
    ...(rule === null || typeof rule === 'string' ? {} : { complaintRule: rule }),
    // An unticked box is an answer only where the box was ticked before.
    ...(draft.pseudonymise ? { pseudonymise: true } : pseudonymise === undefined ? {} : { pseudonymise: false }),
    ...(Object.keys(map).length === 0 ? {} : { map }),
    ...(draft.asTable === null ? {} : { asTable: draft.asTable }),
    ...(Object.keys(draft.joins).length === 0 ? {} : { joins: draft.joins }),
  };
}
