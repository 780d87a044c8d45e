import type { CallInput, CallResult, Invoke } from '../../../shared/contract/calls.ts';
import { ok, trouble } from '../../../shared/model/result.ts';

/** Prints one self-contained HTML document; given by Electron (`printToPDF` of a hidden window). */
export type PrintHtml = (html: string, paper: 'a4' | 'letter') => Promise<Uint8Array>;

/**
 * In Electron a PDF needs no other browser: the report is asked for as HTML and printed here. Every other call passes
 * through as it is.
 */
export function withOwnPrinter(invoke: Invoke, print: PrintHtml): Invoke {
  const render = async (input: CallInput<'report.render'>): Promise<CallResult<'report.render'>> => {
    const html = await invoke('report.render', { ...input, format: 'html' });
    if (!html.ok) return html;
    try {
      const bytes = await print(new TextDecoder().decode(html.value.bytes), input.paper);
      return ok({ name: html.value.name.replace(/\.html$/, '.pdf'), mediaType: 'application/pdf', bytes });
    } catch {
      return trouble('io', 'The report could not be printed. Save it as HTML and print it from a browser.');
    }
  };
  return (name, input) => {
    const isPdf = name === 'report.render' && 'format' in input && input.format === 'pdf';
    return isPdf ? (render(input as CallInput<'report.render'>) as never) : invoke(name, input);
  };
}
