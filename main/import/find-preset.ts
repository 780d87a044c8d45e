import type { ImportOptions, Question } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { Said } from '../../shared/model/said.ts';
import { matchPresets, type PresetMatch } from '../../shared/presets/match-preset.ts';
import type { Preset } from '../../shared/presets/preset.ts';
import { PRESETS, presetById } from '../../shared/presets/registry.ts';
import { say } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import { askSource } from './ask.ts';

/** A source whose columns fit at least this well is taken. */
const SURE = 0.6;

export type Found = { preset: Preset; confidence: number; reasons: readonly Said[]; questions: Question[] };

/** The preset a person named, the one that fits clearly, or null. Two that fit equally well are asked. */
export function findPreset(names: readonly string[], options: ImportOptions): Result<Found | null> {
  if (options.preset === 'generic') return ok(null);
  const matches = matchPresets(names, PRESETS);
  if (options.preset !== undefined) {
    const wanted = presetById(options.preset);
    if (wanted === null) {
      const known = ['generic', ...PRESETS.map(({ id }) => id)].join(', ');
      return saidTrouble('usage', say('trouble.noPreset', { name: options.preset, known }));
    }
    const match = matches.find(({ preset }) => preset === wanted);
    if (match === undefined && options.map === undefined) {
      const best = matches[0];
      const said =
        best === undefined
          ? say('trouble.otherSource', { source: wanted.label })
          : say('trouble.otherSourceLike', { source: wanted.label, like: best.preset.label, id: best.preset.id });
      return saidTrouble('refused', said, { columns: names });
    }
    return ok({
      preset: wanted,
      confidence: match?.confidence ?? 0.3,
      reasons: match?.reasons ?? [say('said.asYouSaid', { source: wanted.label })],
      questions: [],
    });
  }
  const [best, second] = matches;
  if (best === undefined || best.confidence < SURE) return ok(null);
  const isClose =
    second !== undefined && second.matched === best.matched && second.confidence >= best.confidence - 0.001;
  return ok({
    preset: best.preset,
    confidence: best.confidence,
    reasons: best.reasons,
    questions: isClose ? [askSource([best, second] as PresetMatch[])] : [],
  });
}
