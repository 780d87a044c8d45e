import type { TextColumn } from '../../shared/model/text-column.ts';
import type { KeyIndex } from './keys/key-index.ts';

/**
 * The number of each row's key, 0 where there is none. Keys that the index does not have get the next numbers.
 * @param numbers  one a row; overwritten
 * @param onNew  told of each new number, in their order
 */
export function keyNumbers(
  index: KeyIndex,
  texts: TextColumn,
  numbers: Uint32Array,
  onNew?: (number: number, row: number) => void,
): Uint32Array {
  const { offsets } = texts;
  index.look(texts, numbers.length, 0);
  for (let row = 0; row < numbers.length; row += 1) {
    numbers[row] = 0;
    if (offsets[row] === offsets[row + 1]) continue;
    const found = index.find(row);
    numbers[row] = found === 0 ? index.add(row) : found;
    if (found === 0) onNew?.(numbers[row] ?? 0, row);
  }
  return numbers;
}
