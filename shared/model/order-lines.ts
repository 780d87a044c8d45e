/** Goods of one line of an order or of a cancellation: item, how many, and what all of them cost in minor units (NaN: unknown). */
export type OrderLine = { item: string; quantity: number; minor: number };

const KEY = 'Redress lines';

/** The lines of an order as they are kept with it; the same for the same lines in any order. */
export function linesJson(lines: readonly OrderLine[]): string {
  const written = lines.map(({ item, quantity, minor }) =>
    JSON.stringify([item, quantity, Number.isNaN(minor) ? null : minor]),
  );
  return `{${JSON.stringify(KEY)}:[${written.toSorted().join(',')}]}`;
}

/** The lines kept with an order; none where it has none. */
export function linesOf(json: string | null): OrderLine[] {
  if (json?.startsWith(`{${JSON.stringify(KEY)}`) !== true) return [];
  const kept: unknown = JSON.parse(json);
  const lines = typeof kept === 'object' && kept !== null && KEY in kept ? kept[KEY] : [];
  if (!Array.isArray(lines)) return [];
  return lines.flatMap((line: unknown) => {
    if (!Array.isArray(line)) return [];
    const [item, quantity, minor]: unknown[] = line;
    if (typeof item !== 'string' || typeof quantity !== 'number') return [];
    return [{ item, quantity, minor: typeof minor === 'number' ? minor : Number.NaN }];
  });
}
