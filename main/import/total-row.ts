const TOTAL =
  /^(?:grand |sub)?(?:totals?|sum|summe|gesamt(?:summe|ergebnis)?|totaux|totale|totaal|totalt|somme|suma|soma|razem|zwischensumme)\b/i;

/** Where the cells stand that tell a total from a row of its own: number, required moment (-1: none in the file), and the width. */
export type TotalPlaces = { idAt: number; datedAt: number; width: number };

/** A row of totals: a word for it in the place of the number, or anywhere in front where the row has no date. */
export function isTotalRow(cells: readonly string[], { idAt, datedAt, width }: TotalPlaces): boolean {
  const id = idAt < 0 ? '' : (cells[idAt] ?? '').trim();
  const isIdTotal = TOTAL.test(id);
  const isDated = datedAt < 0 || (cells[datedAt] ?? '').trim() !== '';
  if (id !== '' && !isIdTotal && isDated) return false;
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (isIdTotal) return filled.length <= Math.max(2, width / 2);
  return TOTAL.test((filled[0] ?? '').trim()) && (id === '' || filled.length <= Math.max(3, width / 2));
}
