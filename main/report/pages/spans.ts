import type { TextSpan } from '../../../shared/model/analysis.ts';
import { html, type Html } from '../html.ts';

/** A sentence with its strong parts. */
export function spans(list: readonly TextSpan[]): Html[] {
  return list.map((span) => (span.isStrong === true ? html`<strong>${span.text}</strong>` : html`${span.text}`));
}
