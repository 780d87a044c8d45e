import { fieldsOf, type RowKind } from '../../shared/model/fields.ts';
import type { Dialect, ImportOptions, Question, Recognition } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import type { MappingProfile } from '../../shared/model/mapping-profile.ts';
import { findColumn } from '../../shared/presets/find-column.ts';
import { matchPresets, type PresetMatch } from '../../shared/presets/match-preset.ts';
import { PRESETS, presetById } from '../../shared/presets/registry.ts';
import type { Preset } from '../../shared/presets/preset.ts';
import type { Said } from '../../shared/model/said.ts';
import { say } from '../../shared/words/said.ts';
import { planRule } from './complaint-rule.ts';
import { askKind, askMapping, askRule, askSource } from './ask.ts';
import { buildPlan } from './build-plan.ts';
import { applyMap, fieldsOfPreset, type ChosenField } from './choose-fields.ts';
import { storedPreview } from './stored-preview.ts';
import { askRepair } from './swallowed-rows.ts';
import { decideReadings } from './decide-reading.ts';
import { addDurations } from './guess-durations.ts';
import { guessFields } from './guess-fields.ts';
import { keySketches } from './key-sketch.ts';
import { missingTables, rowExtension, type JoinTables, type RowExtension } from './join-tables.ts';
import type { MappingPlan } from './mapping-plan.ts';
import type { SourceFile } from './open-source.ts';
import { profileColumns, type ColumnProfile } from './profile-columns.ts';
import { readWithProfile } from './read-with-profile.ts';
import { ruleProposals } from './rule-proposals.ts';
import { askSeveralRows, findSharedNumbers } from './several-rows.ts';
import { scanProfiles } from './scan-profiles.ts';
import { dateShare } from './values/date-evidence.ts';

/** What an import needs to know of a file: what is shown to people, and the plan by which its records are read. */
export type Recognised = {
  recognition: Recognition;
  /** Null while required fields are not mapped, and for tables that are only joined to others. */
  plan: MappingPlan | null;
  preset: Preset | null;
  extension: RowExtension | null;
  dialect: Dialect;
  columns: readonly string[];
  /** Preset ids of tables that must be given beside this file. */
  missing: readonly string[];
};

export type RecogniseContext = {
  /** Zone of the store. */
  zone: string;
  tables?: JoinTables;
  /** Mapping profiles in force. */
  profiles?: readonly MappingProfile[];
  /** Imports are pseudonymised unless the options say otherwise. */
  isPseudonymous?: boolean;
  /** The key (hex) for pseudonyms, or why there is none; looked at only when a file is pseudonymised. */
  pseudonymKey?: Result<string>;
  signal?: AbortSignal;
};

/** What the store itself brings into it, as plain data. */
export type StoreContext = Omit<RecogniseContext, 'tables' | 'signal'>;

const SURE = 0.6;

/** Recognises an open file: encoding and dialect → header → source → columns → dates → questions. Decides nothing silently. */
export async function recogniseSource(
  source: SourceFile,
  given: ImportOptions,
  context: RecogniseContext,
): Promise<Result<Recognised>> {
  const remembered = readWithProfile(source, given, context.profiles ?? []);
  if (!remembered.ok) return remembered;
  const { sample, names, known } = remembered.value;
  const { dialect, questions, reasons, preview, allowsShortRows } = sample;
  const options = withDefault(known.options, context);
  const found = findPreset(names, options);
  if (!found.ok) return found;
  const preset = found.value?.preset ?? null;
  const tables = context.tables ?? new Map();
  const extension = preset === null ? null : rowExtension(preset, names, tables);
  const columns = extension?.columns ?? names;
  const profiler = profileColumns(columns, positionsOf(preset, columns, options));
  const scanned = await scanProfiles(source, dialect, profiler, {
    extension,
    width: names.length,
    signal: context.signal,
  });
  if (!scanned.ok) return scanned;
  if (profiler.rows() === 0)
    return saidTrouble('refused', say('trouble.headerOnly', { file: source.name }), { columns: names });

  const kind = kindOf(preset, options);
  const chosen = chooseFields(preset, kind, columns, profiler.columns, profiler.rows(), options, source.name);
  if (!chosen.ok) return chosen;
  const fields = chosen.value;
  const datePositions = new Set(instantsOf(fields.chosen).map(({ position }) => position));
  const readings = decideReadings(
    profiler.columns.filter(({ position }) => datePositions.has(position)),
    options,
    known.dateOrder ?? preset?.dateOrder ?? null,
    profiler.columns.filter(({ position, dates }) => !datePositions.has(position) && dateShare(dates) > 0.9),
  );
  if (readings.contradiction !== null)
    return saidTrouble('refused', say('trouble.againstOrder', { file: source.name, ...readings.contradiction }));
  const undated = noDates(fields, profiler.columns, readings.unreadable, source.name);
  if (undated !== null && preset?.kind !== 'lookup') return undated;
  const isLookup = preset?.kind === 'lookup' && options.map === undefined;
  const gap = isLookup ? null : askMapping(fields.kind, fields.chosen, profiler.columns, fields.isContentKey);
  const rule =
    options.complaintRule == null || isLookup || fields.kind !== 'complaints'
      ? ok(null)
      : planRule(
          options.complaintRule,
          columns,
          fields.chosen.map(({ field }) => field),
          source.name,
        );
  const proposals =
    fields.kind === 'complaints' && !isLookup ? ruleProposals(profiler.columns, fields.chosen, profiler.rows()) : [];
  if (!rule.ok && known.shown?.isUsed !== true) return rule;
  const keyGap = (options.key ?? []).filter((name) => findColumn([name], columns) < 0);
  if (keyGap.length > 0)
    return saidTrouble('usage', say('trouble.noKeyColumn', { file: source.name, names: keyGap.join(', ') }));
  const pseudonymKey = options.pseudonymise === true ? (context.pseudonymKey ?? noKey()) : ok(null);
  if (!pseudonymKey.ok) return pseudonymKey;
  const rival = fields.rival === null ? [] : [askKind([fields.kind, fields.rival])];
  const closeCalls = [...questions, ...rival, ...(isLookup ? [] : (found.value?.questions ?? []))];
  const { openQuote } = scanned.value;
  const all: Question[] = [
    ...(openQuote === null || options.repair === true ? [] : [askRepair(openQuote.line, openQuote.sample)]),
    ...(options.acceptGuess === true ? [] : closeCalls),
    ...(known.question === null ? [] : [known.question]),
    ...(rule.ok ? [] : [askRule(rule.error.message, proposals)]),
    ...(gap === null ? [] : [gap]),
    ...(isLookup ? [] : readings.questions),
  ];
  const missing = preset === null ? [] : missingTables(preset, tables);
  const several = isLookup
    ? ok(null)
    : askShared(fields, preset, options, profiler.columns, {
        source,
        dialect,
        width: names.length,
        extension,
        columns,
      });
  if (!several.ok) return several;
  if (several.value !== null) all.push(several.value);
  const info = preset === null ? { id: 'generic', label: 'unknown source' } : { id: preset.id, label: preset.label };
  const plan =
    isLookup || gap !== null || !rule.ok
      ? null
      : buildPlan({
          kind: fields.kind,
          source: info,
          preset,
          dialect,
          columns,
          width: names.length,
          chosen: fields.chosen,
          profiles: profiler.columns,
          readings: readings.byPosition,
          options,
          zone: context.zone,
          isContentKey: fields.isContentKey,
          allowsShortRows,
          rule: rule.value,
          pseudonymKey: pseudonymKey.value,
        });
  // A column may feed two fields; the first of them is shown.
  const mapped = new Map([...fields.chosen].reverse().map((c) => [c.position, c.field.id]));
  return ok({
    plan,
    preset,
    extension,
    dialect,
    columns,
    missing,
    recognition: {
      file: source.name,
      bytes: source.bytes,
      dialect,
      kind: isLookup ? null : fields.kind,
      source: preset === null ? null : info,
      confidence: found.value?.confidence ?? fields.confidence,
      reasons: [
        ...(found.value?.reasons ?? fields.reasons),
        ...reasons,
        ...(plan?.fields ?? [])
          .filter(({ separator }) => separator !== null)
          .map(({ column }) => say('said.severalLabels', { column })),
        ...(options.severalRows === undefined ? [] : [say(`said.folded.${options.severalRows}`)]),
        ...missing.map((id) => say('said.needsTable', { table: presetById(id)?.label ?? id })),
      ],
      columns: profiler.columns.map(({ position, name, samples }) => ({
        position,
        name,
        field: mapped.get(position) ?? null,
        samples,
      })),
      dates: readings.dates,
      sentinels: profiler.columns
        .filter(({ position }) => mapped.has(position))
        .flatMap(({ name, sentinels }) => [...sentinels].map(([value, count]) => ({ column: name, value, count }))),
      questions: all,
      keys: isLookup ? [] : keySketches(fields.chosen, profiler.columns),
      needs: missing.map((id) => ({ id, label: presetById(id)?.label ?? id })),
      profile: known.shown,
      rules: proposals,
      options,
      stored: plan === null || all.length > 0 ? [] : storedPreview(plan, extension, preview),
      preview,
    },
  });
}

/** The question that rows with the same number raise, where neither the source nor a person says what they are. */
function askShared(
  { kind, chosen, isContentKey }: Chosen,
  preset: Preset | null,
  options: ImportOptions,
  profiles: readonly ColumnProfile[],
  file: SharedInput,
): Result<Question | null> {
  const id = chosen.find(({ field }) => field.kind === 'id');
  if (preset?.fold !== undefined || options.severalRows !== undefined || isContentKey || id === undefined)
    return ok(null);
  const profile = profiles.find(({ position }) => position === id.position);
  if (profile === undefined || profile.distinct.size === profile.filled) return ok(null);
  const value = chosen.find(({ field }) => field.id === 'value')?.position ?? -1;
  const found = findSharedNumbers(file, id.position, value);
  if (!found.ok || found.value === null) return found.ok ? ok(null) : found;
  return ok(askSeveralRows(kind, id.field.id, id.position, file.columns, found.value));
}

type SharedInput = Parameters<typeof findSharedNumbers>[0] & { columns: readonly string[] };

function withDefault(options: ImportOptions, { isPseudonymous }: RecogniseContext): ImportOptions {
  return isPseudonymous === true && options.pseudonymise === undefined ? { ...options, pseudonymise: true } : options;
}

function noKey(): Result<string> {
  throw new RangeError('a pseudonymised import needs a key');
}

/** A file is refused when its required date is mapped to a column without dates, or when no column at all holds dates. */
function noDates(
  { kind, chosen }: Chosen,
  profiles: readonly ColumnProfile[],
  unreadable: readonly ColumnProfile[],
  file: string,
): Result<never> | null {
  const required = fieldsOf(kind).find((field) => field.kind === 'instant' && field.required === true);
  if (required === undefined) return null;
  const mapped = chosen.find(({ field }) => field.id === required.id);
  const wrong = unreadable.find(({ position }) => position === mapped?.position);
  if (wrong !== undefined) {
    return saidTrouble(
      'refused',
      say('trouble.noDateIn', { file, column: wrong.name, value: wrong.samples[0] ?? '', field: required.id }),
      { column: wrong.name },
    );
  }
  if (mapped !== undefined || profiles.some(({ dates, filled }) => filled > 0 && dateShare(dates) > 0.5)) return null;
  return saidTrouble('refused', say('trouble.noDates', { file }), {
    columns: profiles.map(({ name }) => name),
  });
}

/** Columns that a known source maps; null where the values have to say which ones are wanted. */
function positionsOf(preset: Preset | null, columns: readonly string[], options: ImportOptions): Set<number> | null {
  if (preset === null || preset.kind === 'lookup' || options.map !== undefined || options.kind !== undefined)
    return null;
  const chosen = fieldsOfPreset(preset, preset.kind, columns);
  const isComplete = fieldsOf(preset.kind).every(
    ({ id, required }) => required !== true || chosen.some((c) => c.field.id === id),
  );
  return isComplete ? new Set(chosen.flatMap(allPositions)) : null;
}

function allPositions({ position, otherwise }: ChosenField): number[] {
  return otherwise === null ? [position] : [position, ...allPositions(otherwise)];
}

type Found = { preset: Preset; confidence: number; reasons: readonly Said[]; questions: Question[] };

/** The preset a person named, the one that fits clearly, or null. Two that fit equally well are asked. */
function findPreset(names: readonly string[], options: ImportOptions): Result<Found | null> {
  if (options.preset === 'generic') return ok(null);
  const matches = matchPresets(names, PRESETS);
  if (options.preset !== undefined) {
    const wanted = presetById(options.preset);
    if (wanted === null) {
      const known = ['generic', ...PRESETS.map(({ id }) => id)].join(', ');
      return saidTrouble('usage', say('trouble.noPreset', { name: options.preset, known }));
    }
    const match = matches.find(({ preset }) => preset === wanted);
    if (match === undefined && options.map === undefined) {
      const best = matches[0];
      const said =
        best === undefined
          ? say('trouble.otherSource', { source: wanted.label })
          : say('trouble.otherSourceLike', { source: wanted.label, like: best.preset.label, id: best.preset.id });
      return saidTrouble('refused', said, { columns: names });
    }
    return ok({
      preset: wanted,
      confidence: match?.confidence ?? 0.3,
      reasons: match?.reasons ?? [say('said.asYouSaid', { source: wanted.label })],
      questions: [],
    });
  }
  const [best, second] = matches;
  if (best === undefined || best.confidence < SURE) return ok(null);
  const isClose =
    second !== undefined && second.matched === best.matched && second.confidence >= best.confidence - 0.001;
  return ok({
    preset: best.preset,
    confidence: best.confidence,
    reasons: best.reasons,
    questions: isClose ? [askSource([best, second] as PresetMatch[])] : [],
  });
}

function kindOf(preset: Preset | null, options: ImportOptions): RowKind | null {
  if (options.kind !== undefined) return options.kind;
  return preset === null || preset.kind === 'lookup' ? null : preset.kind;
}

type Chosen = {
  kind: RowKind;
  chosen: ChosenField[];
  confidence: number;
  reasons: readonly Said[];
  isContentKey: boolean;
  rival: RowKind | null;
};

function chooseFields(
  preset: Preset | null,
  kind: RowKind | null,
  columns: readonly string[],
  profiles: readonly ColumnProfile[],
  rows: number,
  options: ImportOptions,
  file: string,
): Result<Chosen> {
  const map = options.map ?? {};
  const guess =
    preset === null || preset.kind === 'lookup' || (kind !== null && preset.kind !== kind)
      ? guessFields(profiles, rows, kind)
      : {
          kind: preset.kind,
          chosen: fieldsOfPreset(preset, preset.kind, columns),
          confidence: 1,
          reasons: [],
          rival: null,
        };
  const mapped = applyMap(guess.chosen, map, guess.kind, columns, file);
  if (!mapped.ok) return mapped;
  const isContentKey =
    Object.entries(map).some(
      ([id, name]) => name === '*' && (id === 'caseId' || id === 'orderId' || id === 'failureId'),
    ) || options.key !== undefined;
  const isOpen = (id: string): boolean => guess.reasons.length > 0 && map[id] === undefined;
  return ok({
    ...guess,
    chosen: addDurations(guess.kind, mapped.value, profiles, isOpen),
    isContentKey:
      isContentKey ||
      ((guess.kind === 'exposure' || guess.kind === 'failures') &&
        !mapped.value.some(({ field }) => field.kind === 'id')),
  });
}

function instantsOf(chosen: readonly ChosenField[]): ChosenField[] {
  return chosen.flatMap((c) => [
    ...(c.field.kind === 'instant' && c.source?.duration === undefined ? [c] : []),
    ...(c.otherwise === null ? [] : instantsOf([c.otherwise])),
  ]);
}
