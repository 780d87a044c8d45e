import type { RawValue } from '../../../shared/model/taxonomy.ts';

/** Values that hold the text, or are called something that does; whatever its case and accents. */
export function searchValues(values: readonly RawValue[], text: string): readonly RawValue[] {
  const wanted = folded(text).trim();
  if (wanted === '') return values;
  return values.filter(({ value, names }) =>
    [value, ...names.map(({ name }) => name)].some((one) => folded(one).includes(wanted)),
  );
}

/** Names of the values chosen, each once. */
export function namesOf(values: readonly RawValue[], chosen: ReadonlySet<string>): string[] {
  const names = values.filter(({ value }) => chosen.has(value)).flatMap(({ names: own }) => own);
  const size = new Map<string, number>();
  for (const { name, n } of names) size.set(name, (size.get(name) ?? 0) + n);
  return [...size].toSorted((a, b) => b[1] - a[1]).map(([name]) => name);
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
}
