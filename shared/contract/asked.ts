import { z } from 'zod';
import type { Question } from '../model/recognition.ts';
import type { Trouble } from '../model/result.ts';
import { question } from './import-shapes.ts';

/** A question about a file, by the file's name. */
export type AskedQuestion = { file: string; question: Question };

const asked = z.array(z.strictObject({ file: z.string(), question }));

/** The questions that a trouble carries: what has to be decided before the import can go on. None where it is other trouble. */
export function askedIn({ details }: Pick<Trouble, 'details'>): readonly AskedQuestion[] {
  const parsed = asked.safeParse(details?.['asked']);
  return parsed.success ? parsed.data : [];
}
