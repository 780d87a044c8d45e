import type { Command } from 'commander';
import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeSample } from '../../../core/sample-job.ts';
import { worldTrouble } from '../../../core/world-trouble.ts';
import type { App } from '../../../core/app.ts';
import type { Analysis } from '../../../../shared/model/analysis.ts';
import { ok, type Result } from '../../../../shared/model/result.ts';
import { checkTruths, type ClusterInside } from '../../../../shared/sample/check-truths.ts';
import { generateSample, type Sample } from '../../../../shared/sample/generate-sample.ts';
import { say } from '../../../../shared/words/said.ts';
import { saidTrouble, troubleWords } from '../../../../shared/words/trouble-words.ts';
import type { CliContext } from '../context.ts';
import { truthTable, verdictTable } from '../demo-tables.ts';
import { followJob } from '../follow-job.ts';
import { writeOutput } from '../write-output.ts';

type Demo = { folder: string; app: App; sample: Sample; context: CliContext };

/** `redress demo [--out DIR]`: sample exports → import → verdicts beside what was planted → report. */
export function registerDemo(program: Command, context: CliContext): void {
  program
    .command('demo')
    .description(context.t('help.demo'))
    .option('--out <folder>', context.t('help.demo.out'), join('.artifacts', 'demo'))
    .action(({ out }: { out: string }) => demo(resolve(out), context));
}

async function demo(folder: string, context: CliContext): Promise<void> {
  const sample = generateSample();
  try {
    mkdirSync(folder, { recursive: true });
    const store = join(folder, 'sample.redress');
    for (const part of ['', '-wal', '-shm']) await rm(`${store}${part}`, { force: true });
    const { organisation, zone } = sample;
    const opened = await context.openApp(store, { create: true, organisation, zone });
    if (!opened.ok) return context.fail(opened.error);
    try {
      const shown = await show({ folder, app: opened.value, sample, context });
      if (!shown.ok) context.fail(shown.error);
    } finally {
      await opened.value.close();
    }
  } catch (error) {
    context.fail(worldTrouble(error));
  }
}

async function show(demo: Demo): Promise<Result<null>> {
  const { app, sample, context } = demo;
  const imported = await importSample(demo);
  if (!imported.ok) return imported;
  const analysis = await app.invoke('analysis.read', { lang: context.lang });
  if (!analysis.ok) return analysis;
  const insides = await lookInside(demo);
  if (!insides.ok) return insides;
  const checks = checkTruths(analysis.value, sample.truths, insides.value);
  context.out(verdictTable(analysis.value, context));
  context.out(truthTable(checks, context));
  const written = await writeReports(demo, analysis.value);
  if (!written.ok) return written;
  const missed = checks.filter(({ isFound }) => !isFound).length;
  return missed === 0
    ? ok(null)
    : saidTrouble('internal', say('cli.missedTruths', { n: String(missed), all: String(checks.length) }));
}

/** What is inside the clusters whose planted cause is to be found. */
async function lookInside({ app, sample }: Demo): Promise<Result<ClusterInside[]>> {
  const found: ClusterInside[] = [];
  for (const truth of sample.truths) {
    if (truth.kind !== 'place') continue;
    const { category, touchpoint } = truth;
    const where = await app.invoke('inside.where', { query: {}, category, touchpoint });
    if (!where.ok) return where;
    const said = await app.invoke('inside.say', { query: {}, category, touchpoint });
    if (!said.ok) return said;
    found.push({ category, touchpoint, where: where.value, said: said.value });
  }
  return ok(found);
}

async function importSample({ folder, app, sample, context }: Demo): Promise<Result<null>> {
  const files = await writeSample(sample, folder);
  const started = await app.invoke('imports.start', {
    files: files.map(({ path, name, options }) => ({ file: { ref: path, name }, options })),
  });
  if (!started.ok) return started;
  const done = await followJob(app, started.value.job, context);
  if (!done.ok) return done;
  for (const { file, kind, rows, ...outcome } of done.value) {
    const [added, changed, rejected] = [outcome.added, outcome.changed, outcome.rejected].map(String);
    const counts = { added: added ?? '', changed: changed ?? '', rejected: rejected ?? '' };
    context.out(
      `${context.t('cli.demoFile', { file, rows: String(rows), kind: context.t(`kind.name.${kind}`), ...counts })}\n`,
    );
  }
  return ok(null);
}

async function writeReports({ folder, app, context }: Demo, { month }: Analysis): Promise<Result<null>> {
  for (const format of ['html', 'pdf'] as const) {
    const report = await app.invoke('report.render', { query: { month }, format, paper: 'a4', lang: context.lang });
    if (report.ok) {
      const path = join(folder, `report.${format}`);
      const written = await writeOutput(path, report.value.bytes);
      if (!written.ok) return written;
      context.out(`${context.t('cli.reportAt', { path })}\n`);
    } else if (format === 'pdf' && report.error.code === 'not-found') {
      context.err(`${context.t('cli.noPdf', { why: troubleWords(report.error, context.lang) })}\n`);
    } else return report;
  }
  return ok(null);
}
