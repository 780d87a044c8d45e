/**
 * A complaint export of 40 months (January 2023 to April 2026, counts only): late deliveries double in March 2024, an action starts in March
 * 2025, and from April 2025 on they are back at the old level (or stay, or double again). Three other clusters stay as they are.
 */
export function actionExport(after: number = 40, months = 40): string {
  const rows = ['Case ID,Created at,Category,Touchpoint,Site,Status'];
  const add = (category: string, touchpoint: string, month: number, n: number): void => {
    for (let k = 0; k < n; k += 1) {
      const day = String(1 + Math.floor((k / n) * 27)).padStart(2, '0');
      const name = `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      const site = k % 3 === 0 ? 'South' : 'North';
      rows.push(`${category}-${month}-${k},${name}-${day} 10:00:00,${category},${touchpoint},${site},Closed`);
    }
  };
  for (let month = 0; month < months; month += 1) {
    const late = month < 14 ? 40 : month < 27 ? 80 : after;
    add('Late', 'Courier', month, late + ((month * 7) % 5) * 2 - 4);
    add('Bill', 'Billing', month, 60 + ((month * 5) % 7) * 2 - 6);
    add('Refund', 'Billing', month, 30 + ((month * 11) % 7) * 2 - 6);
    add('Damaged', 'Warehouse', month, 50 + ((month * 3) % 7) * 2 - 6);
  }
  const last = months - 1;
  const month = `${2023 + Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`;
  const end = new Date(Date.UTC(2023, months, 0)).getUTCDate();
  rows.push(`end,${month}-${end} 23:59:59,Bill,Billing,North,Closed`);
  return rows.join('\n');
}
