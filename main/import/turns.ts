import { setImmediate } from 'node:timers/promises';
import type { Result } from '../../shared/model/result.ts';
import { say } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';

/** Lets other work of this process run before going on. */
export async function nextTurn(): Promise<void> {
  await setImmediate();
}

export function cancelledTrouble(): Result<never> {
  return saidTrouble('cancelled', say('trouble.cancelled'));
}
