import type { MappingProfile } from '../../shared/model/mapping-profile.ts';
import type { ImportOptions } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { headerNames } from './header-names.ts';
import type { SourceFile } from './open-source.ts';
import { readSample, type Sample } from './read-sample.ts';
import { recallProfile, type Recalled } from './recall-profile.ts';

export type Remembered = { sample: Sample; names: readonly string[]; known: Recalled };

/**
 * The first part of a file and the profile of its columns. Where encoding or delimiter are a close call, the reading under which the
 * columns are known from before is taken, and what the profile says of them.
 */
export function readWithProfile(
  source: SourceFile,
  options: ImportOptions,
  profiles: readonly MappingProfile[],
): Result<Remembered> {
  const first = readOnce(source, options, profiles);
  if (!first.ok) return first;
  const question = first.value.sample.questions.find(({ id }) => id === 'delimiter');
  const isKnown = first.value.known.shown?.isUsed === true;
  for (const { value } of isKnown || question === undefined || profiles.length === 0 ? [] : question.choices) {
    const other = readOnce(source, { ...options, delimiter: value }, profiles);
    if (other.ok && other.value.known.shown?.isUsed === true) return other;
  }
  const { delimiter, encoding } = first.value.known.options;
  const isOpen = (id: string): boolean => first.value.sample.questions.some((one) => one.id === id);
  const answers = {
    ...(isOpen('delimiter') && delimiter !== undefined ? { delimiter } : {}),
    ...(isOpen('encoding') && encoding !== undefined ? { encoding } : {}),
  };
  return Object.keys(answers).length === 0 ? first : readOnce(source, { ...answers, ...options }, profiles);
}

function readOnce(source: SourceFile, options: ImportOptions, profiles: readonly MappingProfile[]): Result<Remembered> {
  const sampled = readSample(source, options);
  if (!sampled.ok) return sampled;
  const names = headerNames(sampled.value.header, sampled.value.width);
  const known = recallProfile(names, options, profiles, source.name);
  return known.ok ? ok({ sample: sampled.value, names, known: known.value }) : known;
}
