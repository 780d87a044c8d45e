import { fieldsOf, type Field, type RowKind } from '../../shared/model/fields.ts';
import type { Question } from '../../shared/model/recognition.ts';
import { ruleText, type RuleProposal } from '../../shared/model/complaint-rule.ts';
import type { PresetMatch } from '../../shared/presets/match-preset.ts';
import { isMessageKey } from '../../shared/words/messages.ts';
import type { Said } from '../../shared/model/said.ts';
import { plain, say, sayList } from '../../shared/words/said.ts';
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
  const [first, ...rest] = missing;
  if (first === undefined) return null;
  const fitting = profiles.filter(
    (profile) => profile.filled > 0 && (first.kind !== 'instant' || dateShare(profile.dates) > 0.5),
  );
  const columns = (fitting.length > 0 ? fitting : profiles).slice(0, 12).map((profile) => ({
    value: profile.name,
    said: plain(profile.name),
    flag: mapFlag(first.id, profile.name),
    sample: profile.samples.slice(0, 3),
  }));
  const byContent =
    first.kind === 'id'
      ? [
          {
            value: '*',
            said: say('said.ask.byContent'),
            flag: `--map ${first.id}='*'`,
            sample: [],
          },
        ]
      : [];
  return {
    id: `map-${first.id}`,
    said:
      rest.length === 0
        ? say('said.ask.map', { field: fieldSaid(first) })
        : say('said.ask.mapMore', { field: fieldSaid(first), others: sayList(rest.map(fieldSaid), 'comma') }),
    choices: [...columns, ...byContent],
  };
}

/** Asked when the complaint rule of a profile names what the file does not have. */
export function askRule(problem: string, proposals: readonly RuleProposal[]): Question {
  return {
    id: 'complaint-rule',
    said: say('said.ask.rule', { problem }),
    choices: [
      { value: 'none', said: say('said.ask.everyRow'), flag: '--complaint-rule none', sample: [] },
      ...proposals.map(({ rule, counted, looked }) => ({
        value: ruleText(rule),
        said: plain(ruleText(rule)),
        flag: `--complaint-rule '${ruleText(rule)}'`,
        sample: [`${counted}/${looked}`],
      })),
    ],
  };
}

/** Asked when the columns of an unknown source fit two kinds of row about equally well. */
export function askKind(kinds: readonly RowKind[]): Question {
  return {
    id: 'kind',
    said: say('said.ask.kind', {
      kinds: sayList(
        kinds.map((kind) => say(`kind.name.${kind}`)),
        'or',
      ),
    }),
    choices: kinds.map((kind) => ({ value: kind, said: say(`kind.${kind}`), flag: `--kind ${kind}`, sample: [] })),
  };
}

/** Asked when two known sources fit the columns equally well. */
export function askSource(matches: readonly PresetMatch[]): Question {
  return {
    id: 'source',
    said: say('said.ask.source'),
    choices: matches.map(({ preset, matched }) => ({
      value: preset.id,
      said: plain(preset.label),
      flag: `--preset ${preset.id}`,
      sample: [String(matched)],
    })),
  };
}

/** Asked when a file that was said to be only a table of others comes without them. */
export function askLoneTable(file: string): Question {
  const flag = `--as-rows ${JSON.stringify(file)}`;
  return {
    id: 'as-table',
    said: say('said.ask.loneTable'),
    choices: [{ value: 'rows', said: say('said.ask.rowsGoIn'), flag, sample: [] }],
  };
}

function fieldSaid({ id, label }: Field): Said {
  const key = `field.${id}`;
  return isMessageKey(key) ? { text: label, key, values: {} } : plain(label);
}

/** How the command line says that a column holds a field. */
export function mapFlag(field: string, column: string): string {
  return `--map ${field}=${quoted(column)}`;
}

function quoted(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : `"${name.replace(/(["$`\\])/g, '\\$1')}"`;
}
