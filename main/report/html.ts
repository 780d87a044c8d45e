/** A piece of HTML that is safe to put into a page: made by `html`, by a chart, or constant. */
export type Html = { readonly markup: string };

type Part = Html | string | number | null | readonly Html[];

/**
 * The one way text gets into the report: everything in `${…}` is escaped unless it is HTML already.
 * @example html`<b>${'<i>'}</b>`.markup // '<b>&lt;i&gt;</b>'
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0] ?? '';
  parts.forEach((part, i) => {
    markup += markupOf(part) + (strings[i + 1] ?? '');
  });
  return { markup };
}

/** Markup from our own code: drawn charts, style sheets. Never data. */
export function trusted(markup: string): Html {
  return { markup };
}

export const NOTHING: Html = { markup: '' };

/**
 * Text as HTML shows it unchanged. Control characters, which HTML cannot carry, become their visible pictures.
 * @example escapeHtml('a < b') // 'a &lt; b'
 */
export function escapeHtml(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, (found) =>
        String.fromCodePoint(0x2400 + (found.codePointAt(0) ?? 0)),
      )
  );
}

/** Text inside a CSS string, e.g. `content: "…"`; cannot leave the string nor the style element. */
export function cssString(text: string): string {
  const escaped = Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const isPlain = code >= 0x20 && code !== 0x7f && !'"\\<>\u2028\u2029'.includes(character);
    return isPlain ? character : `\\${code === 0 ? 'fffd' : code.toString(16)} `;
  });
  return `"${escaped.join('')}"`;
}

function markupOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return escapeHtml(String(part));
  if (isHtml(part)) return part.markup;
  return part.map((item) => item.markup).join('');
}

function isHtml(part: Html | readonly Html[]): part is Html {
  return 'markup' in part;
}
