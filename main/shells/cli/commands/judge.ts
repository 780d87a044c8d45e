import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Verdict } from '../../../../shared/model/verdict.ts';
import type { JudgedSeries } from '../../../core/tools/judge-series-file.ts';
import { say } from '../../../../shared/words/said.ts';
import { saidTrouble } from '../../../../shared/words/trouble-words.ts';
import type { CliContext } from '../context.ts';

/** `redress judge SERIES.json`: verdicts for bare series, one line each on a terminal, as one document with --out or --json. */
export function registerJudge(program: Command, context: CliContext): void {
  program
    .command('judge')
    .description(context.t('help.judge'))
    .argument('<series>', context.t('help.judge.series'))
    .option('--out <file>', context.t('help.judge.out'))
    .option('--json', context.t('help.judge.json'))
    .action((path: string, options: { out?: string; json?: boolean }) => judge(path, options, context));
}

async function judge(path: string, options: { out?: string; json?: boolean }, context: CliContext): Promise<void> {
  const { judgeSeriesFile } = await import('../../../core/tools/judge-series-file.ts');
  const judged = judgeSeriesFile(path);
  if (!judged.ok) return context.fail(judged.error);
  const document = Object.fromEntries(judged.value.map((one) => [one.id, prediction(one)]));
  if (options.json === true) context.printJson(document);
  if (options.out !== undefined) return write(options.out, document, context);
  if (options.json !== true) for (const one of judged.value) context.out(`${line(one, context)}\n`);
}

function write(path: string, document: unknown, context: CliContext): void {
  try {
    writeFileSync(path, `${JSON.stringify(document)}\n`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    context.fail(saidTrouble('cannot-create', say('cli.notWritable', { path, why })).error);
  }
}

/** `verdict` in the words of the benchmark (a one-off is an anomaly, too few to tell claims nothing), `redressVerdict` in ours. */
function prediction({ judgement }: JudgedSeries): Record<string, unknown> {
  return {
    verdict: benchmarkWord(judgement.verdict),
    onset: judgement.onset,
    redressVerdict: judgement.verdict,
    tooFew: judgement.tooFew,
    pLasting: judgement.pLasting,
    runnerUp: judgement.runnerUp,
    probabilities: judgement.probabilities,
    rateRatio: judgement.rateRatio,
    excess: judgement.excess,
    isShapeUnclear: judgement.isShapeUnclear,
    oneOffs: judgement.oneOffs,
    dispersion: judgement.dispersion,
  };
}

function benchmarkWord(verdict: Verdict): string {
  return verdict === 'one-off' ? 'anomaly' : verdict === 'too-few' ? 'stable' : verdict;
}

function line({ id, judgement }: JudgedSeries, { t }: CliContext): string {
  const since = judgement.onset === null ? '' : t('cli.since', { n: String(judgement.onset) });
  const reason = judgement.tooFew === null ? '' : ` (${judgement.tooFew})`;
  return `${id}\t${judgement.verdict}${reason}${since}\t${t('cli.pLasting', { p: judgement.pLasting.toFixed(3) })}`;
}
