import type { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ruleText } from '../../../../shared/model/complaint-rule.ts';
import type { MappingProfile } from '../../../../shared/model/mapping-profile.ts';
import type { App } from '../../../core/app.ts';
import type { CliContext } from '../context.ts';
import { storeOption } from '../options.ts';

type Flags = { store: string; export?: string; import?: string; json?: boolean };

/** `redress profiles --store S`: how files of known columns are read; as a JSON file to and from other stores. */
export function registerProfiles(program: Command, context: CliContext): void {
  program
    .command('profiles')
    .description('list the mapping profiles of a store, write them to a file, or take those of a file in')
    .addOption(storeOption())
    .option('--export <file>', 'write the profiles in force to a JSON file')
    .option('--import <file>', 'take the profiles of a JSON file in')
    .option('--json', 'one document')
    .action((flags: Flags) => profiles(flags, context));
}

async function profiles(flags: Flags, context: CliContext): Promise<void> {
  if (flags.export !== undefined && flags.import !== undefined)
    return context.fail({ code: 'usage', message: 'Give --export or --import, not both.' });
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
    return context.out(inForce.length === 0 ? 'No mapping profiles yet.\n' : inForce.map(profileWords).join(''));
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
    return context.fail({ code: 'cannot-create', message: `${path} cannot be written: ${why}` });
  }
  return context.err(`The mapping profiles are in ${path}.\n`);
}

async function importFrom(path: string, app: App, context: CliContext): Promise<void> {
  const taken = await app.invoke('profiles.import', { file: { ref: path, name: basename(path) } });
  if (!taken.ok) return context.fail(taken.error);
  return context.err(`${taken.value.length} mapping profiles taken in.\n`);
}

function profileWords({ id, name, columns, content, usedAt, usedFor }: MappingProfile): string {
  const lines = [
    `${id}  ${name}`,
    `    ${columns.length} columns: ${columns.slice(0, 8).join(', ')}${columns.length > 8 ? ', …' : ''}`,
    `    ${content?.kind ?? ''} (${content?.preset ?? 'generic'})${usedFor === '' ? '' : `, last used on ${new Date(usedAt).toISOString().slice(0, 10)} for ${usedFor}`}`,
    ...(content?.complaintRule == null ? [] : [`    complaints: ${ruleText(content.complaintRule)}`]),
    ...(content?.pseudonymise === true ? ['    customers as pseudonyms'] : []),
    ...(content?.asTable === undefined
      ? []
      : [`    ${content.asTable ? 'a table that belongs to other files' : 'rows of their own'}`]),
    ...Object.entries(content?.joins ?? {}).map(
      ([column, of]) =>
        `    ${column} names rows of ${of.length === 0 ? 'no table' : `the table with ${of.join(', ')}`}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
