import { parseArgs } from 'node:util';

export type BenchOptions = { rows: number; runs: number; isJson: boolean; kind: string | null; hasPeers: boolean };

/**
 * `--rows N` (complaints; three times as many orders), `--runs N` (of which medians are printed), `--json`; where a bench has kinds and
 * peers, `--kind complaints` or `--kind orders` alone, and `--own` without peers, so that ten million rows are done in minutes.
 */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string' },
      runs: { type: 'string' },
      json: { type: 'boolean' },
      kind: { type: 'string' },
      own: { type: 'boolean' },
    },
  });
  return {
    rows: whole(values.rows ?? '1000000', '--rows'),
    runs: whole(values.runs ?? '3', '--runs'),
    isJson: values.json === true,
    kind: values.kind ?? null,
    hasPeers: values.own !== true,
  };
}

/** A whole number from 1 on, as an option gives it. */
export function whole(text: string, name: string): number {
  const value = Number(text.replaceAll('_', ''));
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`${name} ${text} is no number from 1 on`);
  return value;
}
