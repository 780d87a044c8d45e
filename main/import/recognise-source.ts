import type { RowKind } from '../../shared/model/fields.ts';
import type { ImportOptions, Question } from '../../shared/model/recognition.ts';
import { ok, type Result, type Trouble } from '../../shared/model/result.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import { findColumn } from '../../shared/presets/find-column.ts';
import { presetById } from '../../shared/presets/registry.ts';
import type { Preset } from '../../shared/presets/preset.ts';
import type { Said } from '../../shared/model/said.ts';
import { say } from '../../shared/words/said.ts';
import { planRule } from './complaint-rule.ts';
import { askKind, askLoneTable, askMapping, askRule } from './ask.ts';
import { buildPlan } from './build-plan.ts';
import { storedPreview } from './stored-preview.ts';
import { askRepair } from './swallowed-rows.ts';
import { decideReadings } from './decide-reading.ts';
import { fieldsOfFile, instantsOf, positionsOf, type FileFields } from './fields-of-file.ts';
import type { Scouted } from './file-link.ts';
import { findPreset } from './find-preset.ts';
import { madeProfiles } from './line-value.ts';
import { askGrouped, groupedColumns } from './grouped-columns.ts';
import { keySketches } from './key-sketch.ts';
import { missingTables, rowExtension } from './join-tables.ts';
import type { MappingPlan } from './mapping-plan.ts';
import type { SourceFile } from './open-source.ts';
import { noDates } from './no-dates.ts';
import { profileColumns, type Profiler } from './profile-columns.ts';
import { readWithProfile } from './read-with-profile.ts';
import { ruleProposals } from './rule-proposals.ts';
import { bareRecognised, tablesSaid, type RecogniseContext, type Recognised } from './recognised.ts';
import { askShared } from './several-rows.ts';
import { partsOfMoments, splitMoments } from './split-moments.ts';
import { scanProfiles } from './scan-profiles.ts';
import { zoneOfColumn } from './dates/zone-names.ts';
import { dateShare } from './values/date-evidence.ts';

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
  const own = withDefault(known.options, context);
  const found = findPreset(names, own);
  if (!found.ok) return found;
  const preset = found.value?.preset ?? null;
  const tables = context.tables ?? new Map();
  const moments = preset === null ? splitMoments(names, preview) : [];
  const grouped = groupedColumns(names, sample.body, own);
  // A source whose tables are known needs no others.
  const isOpen = preset === null || (preset.kind !== 'lookup' && preset.joins === undefined);
  const link = isOpen ? (context.link ?? null) : null;
  const joins = link?.joins ?? preset?.joins ?? [];
  const ofOthers = new Set((link?.joins ?? []).flatMap(({ take }) => Object.values(take)));
  const derive = preset === null ? moments : (preset.derive ?? []);
  const joined = rowExtension({ joins, derive }, names, tables, grouped);
  const all = joined?.columns ?? names;
  const { options, elsewhere } = withOthers(own, known.elsewhere, all);
  const profiler = profileColumns(all, positionsOf(preset, all, ofOthers, options));
  const scanned = await scanProfiles(source, dialect, profiler, {
    extension: joined,
    width: names.length,
    signal: context.signal,
  });
  if (!scanned.ok) return scanned;
  if (profiler.rows() === 0)
    return saidTrouble('refused', say('trouble.headerOnly', { file: source.name }), { columns: names });

  const kind = kindOf(preset, options) ?? link?.kind ?? null;
  const isScouting = context.isScouting === true;
  const bare = { source, sample, profiler, names, preset, options };
  // Said to be a table, and nothing is given with it that could name its rows.
  const isLone = options.asTable === true && !isScouting && preset === null && context.link == null;
  const table = { link, isTable: true, refusal: null, scouted: null };
  if (isLone) return ok(bareRecognised(bare, { ...table, questions: [askLoneTable(source.name)] }));
  if (link?.isTable === true) return ok(bareRecognised(bare, { ...table, questions: link.questions }));
  const { prefer = {} } = link ?? {};
  const chosen = fieldsOfFile({
    preset,
    kind,
    columns: all,
    ofOthers,
    profiler,
    moments,
    options,
    prefer,
    file: source.name,
    isScouting,
  });
  if (!chosen.ok) return chosen;
  const fields = chosen.value;
  const scoutedAs = (isComplete: boolean): Scouted | null =>
    isScouting && isOpen
      ? {
          ...scoutedOf(profiler, fields),
          isComplete,
          isKnown: preset !== null,
          options: { ...options, map: { ...elsewhere, ...options.map } },
        }
      : null;
  /** In a set of files one that is no good by itself may be a table of another. */
  const refuse = (refused: { ok: false; error: Trouble }): Result<Recognised> =>
    isScouting && preset === null
      ? ok(
          bareRecognised(bare, {
            link,
            questions: link?.questions ?? [],
            isTable: false,
            refusal: refused.error,
            scouted: scoutedAs(false),
          }),
        )
      : refused;
  const extension =
    fields.made.length === 0
      ? joined
      : rowExtension({ joins, derive: [...derive, ...fields.made] }, names, tables, grouped);
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
    return refuse(
      saidTrouble('refused', say('trouble.againstOrder', { file: source.name, ...readings.contradiction })),
    );
  const undated = noDates(fields, profiles, readings.unreadable, source.name);
  if (undated !== null && preset?.kind !== 'lookup') return refuse(undated);
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
  if (!rule.ok && known.shown?.isUsed !== true) return refuse(rule);
  const keyGap = (options.key ?? []).filter((name) => findColumn([name], columns) < 0);
  if (keyGap.length > 0)
    return refuse(saidTrouble('usage', say('trouble.noKeyColumn', { file: source.name, names: keyGap.join(', ') })));
  const pseudonymKey = options.pseudonymise === true ? (context.pseudonymKey ?? noKey()) : ok(null);
  if (!pseudonymKey.ok) return pseudonymKey;
  const rival = fields.rival === null ? [] : [askKind([fields.kind, fields.rival])];
  const closeCalls = [...questions, ...rival, ...(isLookup ? [] : (found.value?.questions ?? []))];
  const { openQuote } = scanned.value;
  const open: Question[] = [
    ...(openQuote === null || options.repair === true ? [] : [askRepair(openQuote.line, openQuote.sample)]),
    ...(options.acceptGuess === true ? [] : closeCalls),
    ...(known.question === null ? [] : [known.question]),
    ...(rule.ok ? [] : [askRule(rule.error.message, proposals)]),
    ...(gap === null ? [] : [gap]),
    ...fields.questions,
    ...(preset === null
      ? askGrouped(names, sample.body, options, (at) => fields.chosen.find((one) => one.position === at)?.field ?? null)
      : []),
    ...(link?.questions ?? []),
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
  if (several.value !== null) open.push(several.value);
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
          joined: new Set(joins.filter(({ table }) => tables.has(table)).flatMap(({ take }) => Object.values(take))),
          readings: readings.byPosition,
          options,
          refundsOf: fields.refundsOf,
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
    refusal: null,
    isTable: false,
    scouted: scoutedAs(gap === null && !isLookup),
    ofTables: tablesSaid(elsewhere, options, link),
    recognition: {
      file: source.name,
      bytes: source.bytes,
      dialect,
      kind: isLookup ? null : fields.kind,
      source: preset === null ? null : info,
      confidence: found.value?.confidence ?? fields.confidence,
      reasons: [
        ...(found.value?.reasons ?? fields.reasons),
        ...(link?.reasons ?? []),
        ...reasons,
        ...(plan?.fields ?? [])
          .filter(({ separator }) => separator !== null)
          .map(({ column }) => say('said.severalLabels', { column })),
        ...saidZones(plan),
        ...grouped.map((position) => say('said.filledDown', { column: names[position] ?? '' })),
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
      questions: open,
      keys: isLookup ? [] : keySketches(fields.chosen, profiles),
      joined: link?.joined ?? [],
      needs: missing.map((id) => ({ id, label: presetById(id)?.label ?? id })),
      profile: known.shown,
      rules: proposals,
      options,
      stored: plan === null || open.length > 0 ? [] : storedPreview(plan, extension, preview),
      preview,
    },
  });
}

function withDefault(options: ImportOptions, { isPseudonymous }: RecogniseContext): ImportOptions {
  return isPseudonymous === true && options.pseudonymise === undefined ? { ...options, pseudonymise: true } : options;
}

/** The options with what a profile says of columns that other files have brought; and the rest of it. */
function withOthers(
  options: ImportOptions,
  elsewhere: Readonly<Record<string, string>>,
  columns: readonly string[],
): { options: ImportOptions; elsewhere: Readonly<Record<string, string>> } {
  const [there, gone] = [true, false].map((isThere) =>
    Object.fromEntries(Object.entries(elsewhere).filter(([, name]) => findColumn([name], columns) >= 0 === isThere)),
  );
  const map = { ...there, ...options.map };
  return { options: Object.keys(map).length === 0 ? options : { ...options, map }, elsewhere: gone ?? {} };
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

function scoutedOf(
  { columns, first, rows }: Profiler,
  fields: FileFields,
): Omit<Scouted, 'isComplete' | 'isKnown' | 'options'> {
  const { kind, chosen, confidence } = fields;
  return { profiles: columns, first, rows: rows(), kind, chosen, confidence };
}
