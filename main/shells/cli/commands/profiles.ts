import type { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ruleText } from '../../../../shared/model/complaint-rule.ts';
import type { MappingProfile } from '../../../../shared/model/mapping-profile.ts';
import type { App } from '../../../core/app.ts';
import { say } from '../../../../shared/words/said.ts';
import { saidTrouble } from '../../../../shared/words/trouble-words.ts';
import type { CliContext } from '../context.ts';
import { storeOption } from '../options.ts';

type Flags = { store: string; export?: string; import?: string; json?: boolean };

/** `redress profiles --store S`: how files of known columns are read; as a JSON file to and from other stores. */
export function registerProfiles(program: Command, context: CliContext): void {
  program
    .command('profiles')
    .description(context.t('help.profiles'))
    .addOption(storeOption(context))
    .option('--export <file>', context.t('help.profiles.export'))
    .option('--import <file>', context.t('help.profiles.import'))
    .option('--json', context.t('help.json'))
    .action((flags: Flags) => profiles(flags, context));
}

async function profiles(flags: Flags, context: CliContext): Promise<void> {
  if (flags.export !== undefined && flags.import !== undefined)
    return context.fail(saidTrouble('usage', say('cli.onlyOne')).error);
  const opened = await context.openApp(flags.store, flags.import === undefined ? { readOnly: true } : {});
  if (!opened.ok) return context.fail(opened.error);
  const app = opened.value;
  try {
    if (flags.export !== undefined) return await exportTo(flags.export, app, context);
    if (flags.import !== undefined) return await importFrom(flags.import, app, context);
    const listed = await app.invoke('profiles.list', {});
    if (!listed.ok) return context.fail(listed.error);
    if (flags.json === true) return context.printJson(listed.value);
    const inForce = listed.value.filter(({ state, content }) => state === 'in-force' && content !== null);
    return context.out(
      inForce.length === 0
        ? `${context.t('cli.noProfiles')}\n`
        : inForce.map((one) => profileWords(one, context)).join(''),
    );
  } finally {
    await app.close();
  }
}

async function exportTo(path: string, app: App, context: CliContext): Promise<void> {
  const file = await app.invoke('profiles.export', {});
  if (!file.ok) return context.fail(file.error);
  try {
    writeFileSync(path, file.value.bytes);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return context.fail(saidTrouble('cannot-create', say('cli.notWritable', { path, why })).error);
  }
  return context.err(`${context.t('cli.profilesOut', { path })}\n`);
}

async function importFrom(path: string, app: App, context: CliContext): Promise<void> {
  const taken = await app.invoke('profiles.import', { file: { ref: path, name: basename(path) } });
  if (!taken.ok) return context.fail(taken.error);
  return context.err(`${context.t('cli.profilesIn', { n: String(taken.value.length) })}\n`);
}

function profileWords({ id, name, columns, content, usedAt, usedFor }: MappingProfile, { t }: CliContext): string {
  const day = new Date(usedAt).toISOString().slice(0, 10);
  const { kind, preset = 'generic', complaintRule, pseudonymise, asTable, joins = {}, fillDown = {} } = content ?? {};
  const names = `${columns.slice(0, 8).join(', ')}${columns.length > 8 ? ', …' : ''}`;
  const filled = Object.entries(fillDown).flatMap(([column, is]) => (is ? [column] : []));
  const tableOf = (of: readonly string[]): string =>
    of.length === 0 ? t('profile.noTable') : t('profile.tableOf', { columns: of.join(', ') });
  const lines = [
    t('cli.profileColumns', { n: String(columns.length), names }),
    `${kind === undefined ? '' : t(`kind.name.${kind}`)} (${preset})${usedFor === '' ? '' : `, ${t('cli.profileUsed', { day, file: usedFor })}`}`,
    ...(complaintRule == null ? [] : [t('cli.profileRule', { rule: ruleText(complaintRule) })]),
    ...(pseudonymise === true ? [t('cli.profileHidden')] : []),
    ...(asTable === undefined ? [] : [t(asTable ? 'bench.table' : 'profile.ownRows')]),
    ...Object.entries(joins).map(([column, of]) => `${column}: ${tableOf(of)}`),
    ...(filled.length === 0 ? [] : [t('profile.filledDown', { names: filled.join(', ') })]),
  ];
  return `${id}  ${name}\n${lines.map((line) => `    ${line}\n`).join('')}`;
}
