import type { RowKind } from '../../shared/model/fields.ts';
import type { Dialect, ImportOptions, Question, Recognition } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import type { MappingProfile } from '../../shared/model/mapping-profile.ts';
import { findColumn } from '../../shared/presets/find-column.ts';
import { presetById } from '../../shared/presets/registry.ts';
import type { Preset } from '../../shared/presets/preset.ts';
import type { Said } from '../../shared/model/said.ts';
import { say } from '../../shared/words/said.ts';
import { planRule } from './complaint-rule.ts';
import { askKind, askMapping, askRule } from './ask.ts';
import { buildPlan } from './build-plan.ts';
import { storedPreview } from './stored-preview.ts';
import { askRepair } from './swallowed-rows.ts';
import { decideReadings } from './decide-reading.ts';
import { fieldsOfFile, instantsOf, positionsOf } from './fields-of-file.ts';
import { findPreset } from './find-preset.ts';
import { madeProfiles } from './line-value.ts';
import { keySketches } from './key-sketch.ts';
import { missingTables, rowExtension, type JoinTables, type RowExtension } from './join-tables.ts';
import type { MappingPlan } from './mapping-plan.ts';
import type { SourceFile } from './open-source.ts';
import { noDates } from './no-dates.ts';
import { profileColumns } from './profile-columns.ts';
import { readWithProfile } from './read-with-profile.ts';
import { ruleProposals } from './rule-proposals.ts';
import { askShared } from './several-rows.ts';
import { partsOfMoments, splitMoments } from './split-moments.ts';
import { scanProfiles } from './scan-profiles.ts';
import { zoneOfColumn } from './dates/zone-names.ts';
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
  const moments = preset === null ? splitMoments(names, preview) : [];
  const joined = rowExtension(preset ?? { derive: moments }, names, tables);
  const own = joined?.columns ?? names;
  const profiler = profileColumns(own, positionsOf(preset, own, options));
  const scanned = await scanProfiles(source, dialect, profiler, {
    extension: joined,
    width: names.length,
    signal: context.signal,
  });
  if (!scanned.ok) return scanned;
  if (profiler.rows() === 0)
    return saidTrouble('refused', say('trouble.headerOnly', { file: source.name }), { columns: names });

  const kind = kindOf(preset, options);
  const chosen = fieldsOfFile({ preset, kind, columns: own, profiler, moments, options, file: source.name });
  if (!chosen.ok) return chosen;
  const fields = chosen.value;
  const extension =
    fields.made.length === 0
      ? joined
      : rowExtension({ ...preset, derive: [...moments, ...fields.made] }, names, tables);
  const columns = extension?.columns ?? names;
  const profiles = [...profiler.columns, ...madeProfiles(fields.made, profiler.columns, extension, preview)];
  const datePositions = new Set(instantsOf(fields.chosen).map(({ position }) => position));
  const readings = decideReadings(
    profiles.filter(({ position }) => datePositions.has(position)),
    options,
    known.dateOrder ?? preset?.dateOrder ?? null,
    profiles.filter(({ position, dates }) => !datePositions.has(position) && dateShare(dates) > 0.9),
  );
  if (readings.contradiction !== null)
    return saidTrouble('refused', say('trouble.againstOrder', { file: source.name, ...readings.contradiction }));
  const undated = noDates(fields, profiles, readings.unreadable, source.name);
  if (undated !== null && preset?.kind !== 'lookup') return undated;
  const isLookup = preset?.kind === 'lookup' && options.map === undefined;
  const gap = isLookup ? null : askMapping(fields.kind, fields.chosen, profiles, fields.isContentKey);
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
    fields.kind === 'complaints' && !isLookup ? ruleProposals(profiles, fields.chosen, profiler.rows()) : [];
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
    ...fields.questions,
    ...(isLookup ? [] : readings.questions),
  ];
  const missing = preset === null ? [] : missingTables(preset, tables);
  const several = isLookup
    ? ok(null)
    : askShared(fields, preset, options, profiles, {
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
          profiles,
          inMoments: partsOfMoments(moments),
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
        ...saidZones(plan),
        ...(options.severalRows === undefined ? [] : [say(`said.folded.${options.severalRows}`)]),
        ...missing.map((id) => say('said.needsTable', { table: presetById(id)?.label ?? id })),
      ],
      columns: profiles.map(({ position, name, samples }) => ({
        position,
        name,
        field: mapped.get(position) ?? null,
        samples,
      })),
      dates: readings.dates,
      sentinels: profiles
        .filter(({ position }) => mapped.has(position))
        .flatMap(({ name, sentinels }) => [...sentinels].map(([value, count]) => ({ column: name, value, count }))),
      questions: all,
      keys: isLookup ? [] : keySketches(fields.chosen, profiles),
      needs: missing.map((id) => ({ id, label: presetById(id)?.label ?? id })),
      profile: known.shown,
      rules: proposals,
      options,
      stored: plan === null || all.length > 0 ? [] : storedPreview(plan, extension, preview),
      preview,
    },
  });
}

function withDefault(options: ImportOptions, { isPseudonymous }: RecogniseContext): ImportOptions {
  return isPseudonymous === true && options.pseudonymise === undefined ? { ...options, pseudonymise: true } : options;
}

function noKey(): Result<string> {
  throw new RangeError('a pseudonymised import needs a key');
}

function kindOf(preset: Preset | null, options: ImportOptions): RowKind | null {
  if (options.kind !== undefined) return options.kind;
  return preset === null || preset.kind === 'lookup' ? null : preset.kind;
}

/** Zones that columns state by their names. */
function saidZones(plan: MappingPlan | null): Said[] {
  return (plan?.fields ?? []).flatMap(({ field, column }) => {
    const zone = field.kind === 'instant' ? zoneOfColumn(column) : null;
    return zone === null || zone === 'UTC' ? [] : [say('said.zoneOfColumn', { column, zone })];
  });
}
