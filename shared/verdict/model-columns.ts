import { KIND, type Candidate } from './candidates.ts';

/** Share of the lasting effect in force at each point: 0 before the onset; 1 after a step; growing to 1 along a ramp. */
export function lastingColumn(candidate: Candidate, position: Float64Array): Float64Array {
  const n = position.length;
  const x = new Float64Array(n);
  if (candidate.kind < KIND.ramp) return x;
  const shift = position[candidate.start]! - 1;
  const length = position[n - 1]! - shift;
  for (let i = candidate.start; i < n; i++) x[i] = candidate.kind === KIND.step ? 1 : (position[i]! - shift) / length;
  return x;
}

/** 1 at the points of the candidate's one-off or episode, 0 elsewhere. */
export function spikeColumn(candidate: Candidate, n: number): Float64Array {
  const isLasting = candidate.kind >= KIND.ramp;
  const start = isLasting ? candidate.spike : candidate.start;
  const length = isLasting ? candidate.spikeLength : candidate.length;
  const x = new Float64Array(n);
  if (start >= 0) x.fill(1, start, start + length);
  return x;
}
