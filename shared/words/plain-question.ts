import type { Question } from '../model/recognition.ts';

/** A question as scripts read it: in English, without the keys of the catalogue. */
export function plainQuestion({ id, said, choices }: Question): {
  id: string;
  text: string;
  choices: { value: string; label: string; flag: string; sample: readonly string[] }[];
} {
  return {
    id,
    text: said.text,
    choices: choices.map(({ value, said: { text: label }, flag, sample }) => ({ value, label, flag, sample })),
  };
}
