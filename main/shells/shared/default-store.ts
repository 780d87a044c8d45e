import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { worldTrouble } from '../../core/world-trouble.ts';
import { ok, type Result } from '../../../shared/model/result.ts';

/**
 * The store that the app opens when none is named: `REDRESS_STORE`, or `Documents/Redress/complaints.redress` in the home
 * folder (never among the browser's own data). Makes the folder; the store itself is made at the first opening.
 */
export function defaultStore(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Result<{ storePath: string; create: { organisation: string; zone: string } }> {
  const named = environment['REDRESS_STORE'];
  const storePath =
    named !== undefined && named !== '' ? named : join(homedir(), 'Documents', 'Redress', 'complaints.redress');
  try {
    mkdirSync(dirname(storePath), { recursive: true });
  } catch (error) {
    return { ok: false, error: worldTrouble(error) };
  }
  return ok({ storePath, create: newStore() });
}

/** What a new store is made with until its owner says otherwise. */
export function newStore(organisation?: string, zone?: string): { organisation: string; zone: string } {
  return {
    organisation: organisation ?? 'My organisation',
    zone: zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
