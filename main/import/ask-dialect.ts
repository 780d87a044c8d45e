import type { Question } from '../../shared/model/recognition.ts';
import type { DialectGuess } from './detect-dialect.ts';
import type { EncodingGuess } from './detect-encoding.ts';
import type { SourceFile } from './open-source.ts';

const NON_ASCII = /[\u0080-\uffff]/;

const NAMES: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
  ':': 'colon',
  ' ': 'space',
};

/** Asked when two delimiters make about equally good tables. */
export function askDelimiter(guess: DialectGuess): Question {
  const choice = (delimiter: string, rows: readonly string[][]): Question['choices'][number] => ({
    value: delimiter,
    label: NAMES[delimiter] ?? delimiter,
    flag: `--delimiter ${delimiter === '\t' ? "$'\\t'" : `'${delimiter}'`}`,
    sample: rows.slice(0, 3).map((row) => row.join(' │ ').slice(0, 200)),
  });
  const { rival } = guess;
  return {
    id: 'delimiter',
    text: 'The columns can be separated in two ways. Which one is meant?',
    choices: [choice(guess.delimiter, guess.rows), ...(rival === null ? [] : [choice(rival.delimiter, rival.rows)])],
  };
}

/** Asked when the bytes of a file make sense in several encodings, or most but not all of it is UTF-8. */
export function askEncoding(guess: EncodingGuess, source: SourceFile, chosen: string): Question[] {
  if (guess.alternatives.length === 0) return [];
  const where = guess.firstBadLine === null ? '' : ` Line ${guess.firstBadLine} is the first that is not UTF-8.`;
  return [
    {
      id: 'encoding',
      text: `The characters of this file can be read in several ways.${where} Which reading is right?`,
      choices: [chosen, ...guess.alternatives].slice(0, 4).map((encoding) => ({
        value: encoding,
        label: encoding,
        flag: `--encoding ${encoding}`,
        sample: samplesIn(source, encoding),
      })),
    },
  ];
}

/** Up to three lines with characters outside ASCII, decoded. */
function samplesIn(source: SourceFile, encoding: string): string[] {
  const text = new TextDecoder(encoding).decode(source.read(0, 262_144));
  return text
    .split(/\r\n|\n|\r/)
    .filter((line) => NON_ASCII.test(line))
    .slice(0, 3)
    .map((line) => {
      const at = line.search(NON_ASCII);
      return line.slice(Math.max(0, at - 30), at + 30);
    });
}
