import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import { CALLS, type RawInvoke } from '../../../shared/contract/calls.ts';
import { fileOutput } from '../../../shared/contract/parts.ts';
import { ok, type Result } from '../../../shared/model/result.ts';

/** Prints one self-contained HTML document; given by Electron (`printToPDF` of a hidden window). */
export type PrintHtml = (html: string, paper: 'a4' | 'letter') => Promise<Uint8Array>;

/**
 * In Electron a PDF needs no other browser: the report is asked for as HTML and printed here. Every other call passes
 * through as it is.
 */
export function withOwnPrinter(call: RawInvoke, print: PrintHtml): RawInvoke {
  return async (name, input) => {
    if (name !== 'report.render') return call(name, input);
    const wanted = CALLS['report.render'].input.safeParse(input);
    if (!wanted.success || wanted.data.format !== 'pdf') return call(name, input);
    const html = await call(name, { ...wanted.data, format: 'html' });
    return html.ok ? printed(html.value, wanted.data.paper, print) : html;
  };
}

async function printed(report: unknown, paper: 'a4' | 'letter', print: PrintHtml): Promise<Result<unknown>> {
  const { name, bytes } = fileOutput.parse(report);
  try {
    const pdf = await print(new TextDecoder().decode(bytes), paper);
    return ok({ name: name.replace(/\.html$/, '.pdf'), mediaType: 'application/pdf', bytes: pdf });
  } catch {
    return saidTrouble('io', say('refused.print'));
  }
}
