import type { Said } from '../model/said.ts';
import { say } from '../words/said.ts';
import type { Preset } from './preset.ts';
import { withoutZone } from './bare-name.ts';
import { findColumn } from './find-column.ts';
import { normaliseName } from './normalise-name.ts';

export type PresetMatch = {
  preset: Preset;
  /** 0 to 1. */
  confidence: number;
  /** Columns of the file that this source is known to write. */
  matched: number;
  reasons: readonly Said[];
};

/**
 * The sources whose exports have this header, best first; empty when none fits.
 * A source is a candidate only when every group of `needs` is there; its confidence grows with the share of the file's
 * columns that the source is known to write, and with their number: six common names are weaker evidence than thirty.
 * @param headers  header row of the file, in file order
 * @param presets  candidates, usually the registry
 */
export function matchPresets(headers: readonly string[], presets: readonly Preset[]): PresetMatch[] {
  const named = headers.filter((header) => header.trim() !== '');
  return presets
    .map((preset) => matchOne(preset, named))
    .filter((match) => match !== null)
    .sort((a, b) => b.confidence - a.confidence || b.matched - a.matched);
}

function matchOne(preset: Preset, headers: readonly string[]): PresetMatch | null {
  if (headers.length === 0) return null;
  if (preset.needs.some((group) => findColumn(group, headers) < 0)) return null;
  if (preset.not !== undefined && findColumn(preset.not, headers) >= 0) return null;
  const known = new Set(preset.columns.map(normaliseName));
  const matched = headers.filter(
    (header) => known.has(normaliseName(header)) || known.has(normaliseName(withoutZone(header))),
  ).length;
  const confidence = 0.5 + 0.5 * (matched / headers.length) * (1 - Math.exp(-matched / 4));
  return {
    preset,
    matched,
    confidence,
    reasons: [say('said.columnsOf', { n: String(matched), all: String(headers.length), source: preset.label })],
  };
}
