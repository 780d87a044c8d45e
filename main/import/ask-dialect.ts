import type { Question } from '../../shared/model/recognition.ts';
import type { Said } from '../../shared/model/said.ts';
import { plain, say } from '../../shared/words/said.ts';
import type { DialectGuess } from './detect-dialect.ts';
import type { EncodingGuess } from './detect-encoding.ts';
import type { SourceFile } from './open-source.ts';

const NON_ASCII = /[\u0080-\uffff]/;

const NAMES: Readonly<Record<string, 'comma' | 'semicolon' | 'tab' | 'pipe' | 'colon' | 'space'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
  ':': 'colon',
  ' ': 'space',
};

function nameOf(delimiter: string): Said {
  const name = NAMES[delimiter];
  return name === undefined ? plain(delimiter) : say(`said.delimiter.${name}`);
}

/** Asked when two delimiters make about equally good tables. */
export function askDelimiter(guess: DialectGuess): Question {
  const choice = (delimiter: string, rows: readonly string[][]): Question['choices'][number] => ({
    value: delimiter,
    said: nameOf(delimiter),
    flag: `--delimiter ${delimiter === '\t' ? "$'\\t'" : `'${delimiter}'`}`,
    sample: rows.slice(0, 3).map((row) => row.join(' │ ').slice(0, 200)),
  });
  const { rival } = guess;
  return {
    id: 'delimiter',
    said: say('said.ask.delimiter'),
    choices: [choice(guess.delimiter, guess.rows), ...(rival === null ? [] : [choice(rival.delimiter, rival.rows)])],
  };
}

/** Asked when the bytes of a file make sense in several encodings, or most but not all of it is UTF-8. */
export function askEncoding(guess: EncodingGuess, source: SourceFile, chosen: string): Question[] {
  if (guess.alternatives.length === 0) return [];
  return [
    {
      id: 'encoding',
      said:
        guess.firstBadLine === null
          ? say('said.ask.encoding')
          : say('said.ask.encodingLine', { line: String(guess.firstBadLine) }),
      choices: [chosen, ...guess.alternatives].slice(0, 4).map((encoding) => ({
        value: encoding,
        said: plain(encoding),
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
