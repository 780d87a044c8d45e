/**
 * The number of a plain amount cell (`12.50`, `1,234.50`, `0,25`, `€ 3`): the last mark followed by one, two or four and
 * more digits sets off decimals. NaN when the cell is no number.
 */
export function amountOf(cell: string): number {
  const text = cell.trim().replace(/^[^\d.,+-]+|[^\d.,]+$/g, '');
  if (!/^[+-]?[\d.,]+$/.test(text)) return Number.NaN;
  const mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (mark < 0) return Number(text);
  const decimals = text.length - mark - 1;
  const isOnly = text.indexOf('.') === -1 || text.indexOf(',') === -1;
  const isThousands = isOnly && decimals === 3 && text.charAt(mark) === ',';
  const digits = text.replace(/[.,]/g, '');
  return isThousands ? Number(digits) : Number(digits) / 10 ** decimals;
}
