import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Latin parts of the two bundled families; other scripts fall back to the reader's own fonts. */
const FILES = [
  {
    family: 'Inter Variable',
    file: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    weights: '100 900',
  },
  {
    family: 'Source Serif 4 Variable',
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    weights: '200 900',
  },
] as const;

let css: string | null = null;

/** The `@font-face` rules with the fonts inside: the report needs no other file. */
export function fontsCss(): string {
  css ??= FILES.map(({ family, file, weights }) => {
    const data = readFileSync(require.resolve(file)).toString('base64');
    return `@font-face{font-family:'${family}';font-style:normal;font-weight:${weights};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
  }).join('\n');
  return css;
}
