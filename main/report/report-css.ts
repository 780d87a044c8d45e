import { FONTS, PRINT_MARGIN_MM, PRINT_TYPE, type ChartTheme } from '../../shared/charts/design-tokens.ts';
import { cssString } from './html.ts';
import type { Paper } from './report-context.ts';
import type { RunningWords } from './running-words.ts';

/** Millimetres: paper, and the room between the running head and foot. */
const PAPERS = {
  a4: { css: 'A4', width: 210, height: 297 },
  letter: { css: 'letter', width: 215.9, height: 279.4 },
} as const;
const TOP_MM = 21;
const BOTTOM_MM = 13;

/** The style sheet of the report: type and thin rules, no boxes; colour only where something is said. */
export function reportCss(paper: Paper, words: RunningWords, theme: ChartTheme): string {
  const { css, width, height } = PAPERS[paper];
  const column = width - 2 * PRINT_MARGIN_MM;
  const box = `font:400 ${PRINT_TYPE.footer}pt ${FONTS.sans};color:${theme.soft};vertical-align:bottom;padding-bottom:2.2mm;margin-bottom:4mm;border-bottom:0.75pt solid ${theme.ink}`;
  return `
@page{size:${css} portrait;margin:${TOP_MM}mm ${PRINT_MARGIN_MM}mm ${BOTTOM_MM}mm;
@top-left{content:${cssString(words.left)};${box};color:${theme.ink};text-align:left}
@top-right{content:${cssString(`${words.right} · `)} counter(page) " / " counter(pages);${box};text-align:right}}
*{box-sizing:border-box}
html{background:${theme.paper};color:${theme.ink};-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;font:400 ${PRINT_TYPE.body}pt/1.36 ${FONTS.sans};font-variant-numeric:tabular-nums;font-feature-settings:'tnum' 1;hyphens:manual}
.page{break-before:page}
.page:first-of-type{break-before:auto}
.glance{min-height:${height - TOP_MM - BOTTOM_MM - 1}mm;display:flex;flex-direction:column}
h1,h2,h3,.lead,.bottom-line{font-family:${FONTS.serif};font-weight:600;overflow-wrap:anywhere}
h1{font-size:${PRINT_TYPE.title}pt;line-height:1.15;margin:0 0 2.4mm;letter-spacing:-0.005em}
h1.long{font-size:16pt}
h1 .touchpoint{font-weight:400;color:${theme.soft}}
h1 .mark{width:0.8em;height:0.8em;vertical-align:-0.04em;margin-right:0.35em}
h2{font-size:${PRINT_TYPE.section}pt;line-height:1.2;margin:6mm 0 1.4mm;break-after:avoid}
h2 small{font:400 ${PRINT_TYPE.second}pt ${FONTS.sans};color:${theme.soft};margin-left:0.7em}
h3{font-size:10.5pt;margin:0 0 1.2mm;break-after:avoid}
.bottom-line,.lead{font-weight:400;font-size:${PRINT_TYPE.bottomLine}pt;line-height:1.36;margin:0;text-wrap:pretty}
.bottom-line strong,.lead strong{font-weight:650}
.lead{font-size:12pt;margin-bottom:2.4mm}
p{margin:0 0 1.6mm}
.note{font-size:${PRINT_TYPE.second}pt;color:${theme.soft};margin:1.8mm 0 0;overflow-wrap:anywhere;text-wrap:pretty}
.warn{font-size:${PRINT_TYPE.second}pt;color:${theme.soft};margin:1.6mm 0 0;font-style:normal}
table{width:100%;border-collapse:collapse;table-layout:fixed}
thead{display:table-header-group}
tr{break-inside:avoid}
th{font-weight:500;font-size:${PRINT_TYPE.second}pt;color:${theme.soft};text-align:left;padding:0 1.2mm 1.3mm 0;border-bottom:0.9pt solid ${theme.ink};vertical-align:bottom;white-space:nowrap}
td{padding:1.5mm 1.2mm 1.5mm 0;border-bottom:0.6pt solid ${theme.hair};vertical-align:middle;overflow-wrap:anywhere}
th:last-child,td:last-child{padding-right:0}
th.number,td.number{text-align:right}
th.number{white-space:normal}
th.number+th:not(.number),td.number+td:not(.number){padding-left:2mm}
tr.groups td{border-bottom:0;padding:0}
tr.groups th{border-bottom:0;text-align:center}
tr.groups th span{display:block;margin-left:9mm;padding-bottom:.6mm;border-bottom:.25pt solid ${theme.rule}}
td.number,.once{white-space:nowrap}
td.number .second{white-space:normal}
.small td{font-size:8.4pt}
td b{font-weight:600}
td .second,.second{display:block;font-size:${PRINT_TYPE.second}pt;color:${theme.soft};line-height:1.25}
.clamp{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.clamp.one{-webkit-line-clamp:1}
.clamp.four{-webkit-line-clamp:4}
.snug .bottom-line{font-size:12.5pt;line-height:1.33}
.snug .rows td{padding-top:1.15mm;padding-bottom:1.15mm}
.snug h2{margin-top:4.4mm}
.close .bottom-line{font-size:11.4pt;line-height:1.3}
.close .rows td{padding-top:0.85mm;padding-bottom:0.85mm}
.close h2{margin-top:3.6mm}
.dense .bottom-line{font-size:10.2pt;line-height:1.28}
.dense .rows td{padding-top:0.5mm;padding-bottom:0.5mm;font-size:9pt;line-height:1.28}
.dense .rows .second,.dense .words{font-size:7.8pt;line-height:1.2}
.dense h1{font-size:19pt;margin-bottom:1.6mm}
.dense h2{margin:3mm 0 0.9mm;font-size:11.5pt}
.dense .foot{padding-top:1.6mm}
.dense .note{margin-top:0.9mm;font-size:7.8pt;line-height:1.25}
.packed .bottom-line{font-size:9.6pt;line-height:1.24}
.packed .rows td{padding-top:0.2mm;padding-bottom:0.2mm;font-size:8.4pt;line-height:1.2}
.packed .rows .second,.packed .words{font-size:7.4pt;line-height:1.16}
.packed h1{font-size:17pt;margin-bottom:1mm}
.packed h2{margin:2mm 0 0.5mm;font-size:10.5pt}
.packed .rows th{padding-bottom:0.6mm}
.packed .foot{padding-top:1mm}
.packed .note{margin-top:0.5mm;font-size:7.4pt;line-height:1.2}
.packed .clamp{-webkit-line-clamp:1}
.packed .spark svg{height:5mm}
.chip{display:inline-block;padding:0.3mm 1.4mm;border-radius:0.5mm;background:${theme.band};color:${theme.soft};font-size:${PRINT_TYPE.second}pt;line-height:1.25}
.chip-improve{background:${theme.improveWash};color:${theme.ink}}.chip-concern{background:${theme.concernWash};color:${theme.ink}}
.actions td{font-size:8.8pt;padding-top:1.1mm;padding-bottom:1.1mm}
.packed .actions td{padding-top:0.2mm;padding-bottom:0.2mm;font-size:8pt}
.dense .actions td{padding-top:0.4mm;padding-bottom:0.4mm;font-size:8.4pt}
.cause-action{display:grid;grid-template-columns:minmax(0,1fr) 97mm;gap:7mm;align-items:start;margin-top:4mm;break-inside:avoid}
.cause-action:has(>div:last-child:empty){grid-template-columns:minmax(0,1fr)}
.cause-action p{font-size:9pt;line-height:1.3;overflow-wrap:anywhere}.cause-action .caption{font-size:${PRINT_TYPE.second}pt}
.soft{color:${theme.soft}}
.tight td{padding-top:1.05mm;padding-bottom:1.05mm}
.words{font-size:8.6pt;line-height:1.25;color:${theme.soft}}
.target{white-space:nowrap;font-size:${PRINT_TYPE.second}pt;color:${theme.soft}}
.mark{width:3.6mm;height:3.6mm;vertical-align:-0.75mm;font-family:${FONTS.sans};overflow:visible}
.spark svg{display:block;width:100%;height:6.4mm;overflow:visible}
.figure{break-inside:avoid}
.figure svg{display:block;width:100%;height:auto;overflow:visible}
.bar{display:block;width:100%;height:2.2mm}
.bar .track{fill:${theme.band}}.bar .concern{fill:${theme.concern}}.bar .improve{fill:${theme.improve}}
.bar .common{fill:${theme.common}}.bar .neutral{fill:${theme.neutral}}
.foot{margin-top:auto;padding-top:5mm}
.legend{display:flex;flex-wrap:wrap;justify-content:space-between;gap:1mm 4mm;border-top:0.75pt solid ${theme.ink};padding-top:2mm;font-size:${PRINT_TYPE.footer}pt;color:${theme.soft}}
.legend .marks{display:flex;flex-wrap:wrap;gap:1mm 3.2mm}
.legend .mark{width:3.3mm;height:3.3mm;vertical-align:-0.7mm;margin-right:1mm}
.with-side{display:grid;grid-template-columns:minmax(0,1fr) 46mm;gap:7mm;align-items:start}
.thirds{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:7mm;align-items:start;break-inside:avoid}
.halves{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:8mm;align-items:start;break-inside:avoid}
.panel{break-inside:avoid;margin-top:5mm}
.panel td{font-size:9pt}
.caption{font-size:${PRINT_TYPE.second}pt;color:${theme.soft};margin:0 0 1.4mm}
dl{margin:0;display:grid;grid-template-columns:34mm minmax(0,1fr);gap:1.5mm 4mm}
dt{font-weight:600;break-inside:avoid}dd{margin:0;break-inside:avoid;text-wrap:pretty}
ul{margin:0;padding-left:4.5mm}li{margin-bottom:0.8mm;overflow-wrap:anywhere}
.screen-head{display:none}
@media screen{
html{background:${theme.band}}
body{max-width:${width}mm;margin:0 auto;padding:8mm 0}
.screen-head{display:flex;justify-content:space-between;gap:8mm;max-width:${column}mm;margin:0 auto 4mm;font-size:${PRINT_TYPE.footer}pt;color:${theme.soft}}
.page{background:${theme.paper};padding:12mm ${PRINT_MARGIN_MM}mm;margin-bottom:6mm}
}
@media screen and (max-width:720px){.with-side,.thirds,.halves{grid-template-columns:minmax(0,1fr)}.page{overflow-x:auto}}
`;
}
