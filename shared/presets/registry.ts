import type { Preset } from './preset.ts';
import { zendesk } from './zendesk.ts';

/** Every source Redress knows. To add one: a file, a line here, a fixture test. */
export const PRESETS: readonly Preset[] = [zendesk];

export function presetById(id: string): Preset | null {
  return PRESETS.find((preset) => preset.id === id) ?? null;
}
