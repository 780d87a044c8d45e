/** Names (`YYYY-MM`) of month numbers (months since year 0), oldest first. */
export function listMonths(months: Int32Array): string[] {
  return Array.from(months.toSorted(), monthName);
}

/** `24322` is `2026-11`: months since year 0. */
export function monthName(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

export function monthNumber(name: string): number {
  return 12 * Number(name.slice(0, 4)) + Number(name.slice(5, 7)) - 1;
}
