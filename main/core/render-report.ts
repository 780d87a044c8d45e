import type { FileOutput } from '../../shared/contract/call.ts';
import type { CallInput } from '../../shared/contract/calls.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { runFollowUp } from '../analysis/run-follow-up.ts';
import { buildReport } from '../report/build-report.ts';
import { headlineClusters } from '../report/headline-clusters.ts';
import { renderPdf } from '../report/render-pdf.ts';
import type { Core } from './core.ts';
import { readDetail } from './read-detail.ts';
import { readInside } from './read-inside.ts';
import { sayInside } from './say-inside.ts';
import { viewInput } from './view-input.ts';

/** The report of a month: analysis → the real changes in depth → pages → HTML, or that printed as PDF. */
export async function renderReport(core: Core, input: CallInput<'report.render'>): Promise<Result<FileOutput>> {
  const { query, format, paper, lang } = input;
  const analysis = core.analysis(query, lang);
  const changes = headlineClusters(analysis);
  const details = changes.flatMap((cluster) => readDetail(core, query, cluster, lang) ?? []);
  const followUp = runFollowUp(viewInput(core, { ...query, lang }));
  const { html } = buildReport({
    analysis,
    details,
    insides: new Map(changes.map((cluster) => [cluster.name, readInside(core, query, cluster, lang)])),
    saids: new Map(changes.map((cluster) => [cluster.name, sayInside(core, query, cluster, lang)])),
    followUp,
    board: core.board(query),
    quality: core.quality(query.asAt, query.filter).report,
    paper,
    lang,
  });
  const name = `${fileWord(analysis.organisation)}-${analysis.month}`;
  if (format === 'html') {
    return ok({ name: `${name}.html`, mediaType: 'text/html; charset=utf-8', bytes: new TextEncoder().encode(html) });
  }
  const printed = await renderPdf(html, { paper });
  return printed.ok ? ok({ name: `${name}.pdf`, mediaType: 'application/pdf', bytes: printed.value }) : printed;
}

/** `Harbour & Home` becomes `harbour-home`: letters and digits of any script, safe as a file name everywhere. */
function fileWord(text: string): string {
  const word = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  return word === '' ? 'report' : word;
}
