import type { BenchEntry } from './use-bench.ts';

/** Labels of the tables that files of the bench need beside them and that none of the others is. */
export function unmetNeeds(entries: readonly Pick<BenchEntry, 'state'>[]): string[] {
  const known = entries.flatMap(({ state }) => (state.step === 'known' ? [state.recognition] : []));
  const there = new Set(known.flatMap(({ source }) => source?.id ?? []));
  const needs = known.flatMap((one) => one.needs).filter(({ id }) => !there.has(id));
  return [...new Set(needs.map(({ label }) => label))];
}
