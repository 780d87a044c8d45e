import { fontsCss } from './fonts.ts';
import { escapeHtml, type Html } from './html.ts';
import type { ReportContext } from './report-context.ts';
import { reportCss } from './report-css.ts';
import { runningWords } from './running-words.ts';

/** The pages as a whole document: styles and fonts inside, scripts and other files ruled out by its own policy. */
export function document(context: ReportContext, pages: readonly (Html | null)[]): string {
  const words = runningWords(context);
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";
  const body = pages.flatMap((page) => (page === null ? [] : [page.markup])).join('\n');
  return `<!doctype html>
<html lang="${context.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)}</title>
<style>
${fontsCss()}
${reportCss(context.paper, words, context.theme)}
</style>
</head>
<body class="${context.paper}">
<div class="screen-head"><span>${escapeHtml(words.left)}</span><span>${escapeHtml(words.right)}</span></div>
${body}
</body>
</html>
`;
}
