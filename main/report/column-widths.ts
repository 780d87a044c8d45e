import { html, type Html } from './html.ts';

/** Widths of a table's columns in millimetres; null takes what is left. */
export function columnWidths(widths: readonly (number | null)[]): Html {
  const columns = widths.map((width) =>
    width === null ? html`<col />` : html`<col style="width:${String(width)}mm" />`,
  );
  return html`<colgroup>
    ${columns}
  </colgroup>`;
}
