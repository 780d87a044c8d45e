import { fieldsOf, type RowKind } from '../../shared/model/fields.ts';
import type { Question } from '../../shared/model/recognition.ts';
import { ruleText, type RuleProposal } from '../../shared/model/complaint-rule.ts';
import type { PresetMatch } from '../../shared/presets/match-preset.ts';
import type { ChosenField } from './choose-fields.ts';
import type { ColumnProfile } from './profile-columns.ts';
import { dateShare } from './values/date-evidence.ts';

/** Asked when required fields have no column: which one holds them. Null when nothing is missing. */
export function askMapping(
  kind: RowKind,
  chosen: readonly ChosenField[],
  profiles: readonly ColumnProfile[],
  isContentKey: boolean,
): Question | null {
  const missing = fieldsOf(kind).filter(
    (field) =>
      field.required === true && !(field.kind === 'id' && isContentKey) && !chosen.some((c) => c.field.id === field.id),
  );
  const first = missing[0];
  if (first === undefined) return null;
  const fitting = profiles.filter(
    (profile) => profile.filled > 0 && (first.kind !== 'instant' || dateShare(profile.dates) > 0.5),
  );
  const columns = (fitting.length > 0 ? fitting : profiles).slice(0, 12).map((profile) => ({
    value: profile.name,
    label: profile.name,
    flag: `--map ${first.id}=${quoted(profile.name)}`,
    sample: profile.samples.slice(0, 3),
  }));
  const byContent =
    first.kind === 'id'
      ? [
          {
            value: '*',
            label: 'Rows have no number: their content is the key',
            flag: `--map ${first.id}='*'`,
            sample: [],
          },
        ]
      : [];
  return {
    id: `map-${first.id}`,
    text: `Which column holds "${first.label}"${
      missing.length > 1
        ? ` (also open: ${missing
            .slice(1)
            .map(({ label }) => label)
            .join(', ')})`
        : ''
    }? Neither the names nor the values tell.`,
    choices: [...columns, ...byContent],
  };
}

/** Asked when the complaint rule of a profile names what the file does not have. */
export function askRule(problem: string, proposals: readonly RuleProposal[]): Question {
  return {
    id: 'complaint-rule',
    text: `${problem} Which rows count as complaints?`,
    choices: [
      { value: 'none', label: 'Every row', flag: '--complaint-rule none', sample: [] },
      ...proposals.map(({ rule, counted, looked }) => ({
        value: ruleText(rule),
        label: ruleText(rule),
        flag: `--complaint-rule '${ruleText(rule)}'`,
        sample: [`${counted} of ${looked} rows`],
      })),
    ],
  };
}

/** Asked when the columns of an unknown source fit two kinds of row about equally well. */
export function askKind(kinds: readonly RowKind[]): Question {
  return {
    id: 'kind',
    text: `The rows can be ${kinds.join(' or ')}. Which are they?`,
    choices: kinds.map((kind) => ({ value: kind, label: kind, flag: `--kind ${kind}`, sample: [] })),
  };
}

/** Asked when two known sources fit the columns equally well. */
export function askSource(matches: readonly PresetMatch[]): Question {
  return {
    id: 'source',
    text: 'Two sources write these columns. Which one is it?',
    choices: matches.map(({ preset, reasons }) => ({
      value: preset.id,
      label: preset.label,
      flag: `--preset ${preset.id}`,
      sample: reasons,
    })),
  };
}

function quoted(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : `"${name.replace(/(["$`\\])/g, '\\$1')}"`;
}
