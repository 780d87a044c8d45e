import { setImmediate } from 'node:timers/promises';
import { trouble, type Result } from '../../shared/model/result.ts';

/** Lets other work of this process run before going on. */
export async function nextTurn(): Promise<void> {
  await setImmediate();
}

export function cancelledTrouble(): Result<never> {
  return trouble('cancelled', 'The import was cancelled. Nothing was stored.');
}
