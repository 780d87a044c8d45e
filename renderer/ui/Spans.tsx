import type { TextSpan } from '../../shared/model/analysis.ts';

/** A sentence whose strong parts are set bold. */
export function Spans({ spans }: { spans: readonly TextSpan[] }) {
  return spans.map((span, i) => (span.isStrong === true ? <strong key={i}>{span.text}</strong> : span.text));
}
