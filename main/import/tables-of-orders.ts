import { fieldsOf } from '../../shared/model/fields.ts';
import { nameFit } from '../../shared/presets/name-fit.ts';
import { guessFields } from './guess-fields.ts';
import { idPosition } from './key-evidence.ts';
import type { LinkedFile } from './link-tables.ts';
import { linkByName, nounOf } from './table-names.ts';

/** Fields that only complaints have: a file that tells them is none of orders. */
const OF_COMPLAINTS = new Set([
  'category',
  'subcategory',
  'narrative',
  'priority',
  'resolvedAt',
  'closedAt',
  'satisfaction',
]);

/**
 * The files of a set, of which those are orders whose rows another file names by a number of an order: a bare `orders.csv` of `id`,
 * `customer_id`, `created_at` and `status_id` could be of anything.
 */
export function withOrders(files: readonly LinkedFile[]): LinkedFile[] {
  return files.map((file, at) => {
    const { scouted, options } = file;
    if (scouted.kind !== 'complaints' || options.kind !== undefined) return file;
    if (scouted.chosen.some(({ field }) => OF_COMPLAINTS.has(field.id)) || !areNamedAsOrders(files, at)) return file;
    const { chosen, confidence } = guessFields(scouted.profiles, scouted.rows, 'orders');
    const isWhole = fieldsOf('orders').every(
      ({ id, required }) => required !== true || chosen.some(({ field }) => field.id === id),
    );
    return isWhole ? { ...file, scouted: { ...scouted, kind: 'orders', chosen, confidence, isComplete: true } } : file;
  });
}

function areNamedAsOrders(files: readonly LinkedFile[], at: number): boolean {
  const own = files[at];
  const id = own?.scouted.profiles.find(({ position }) => position === idPosition(own.scouted));
  if (own === undefined || id === undefined || nameFit(id.name, 'complaints', 'caseId') >= 0.95) return false;
  return files.some(
    ({ name, scouted }, i) =>
      i !== at &&
      scouted.profiles.some(
        (key) =>
          linkByName(id.name, key.name, name, own.name) >= 0.85 &&
          nameFit(`${nounOf(key.name).noun} id`, 'orders', 'orderId') >= 0.95,
      ),
  );
}
