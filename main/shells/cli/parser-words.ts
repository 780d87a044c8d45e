import { catalogueOf, fillMessage, isMessageKey, type Lang, type MessageKey } from '../../../shared/words/messages.ts';

/**
 * What the parser of the command line says, in the reader's language. It puts its sentences together itself, in English: each line is held
 * against those of the catalogue, and one that is not known there stands as it is.
 * @example parserWords("error: unknown option '--x'\n", 'de') // 'Fehler: Die Option „--x“ gibt es nicht.\n'
 */
export function parserWords(text: string, lang: Lang): string {
  return lang === 'en' ? text : text.replaceAll(/[^\n]+/g, (line) => translated(line, lang));
}

function translated(line: string, lang: Lang): string {
  for (const { key, pattern } of sentences()) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const values = Object.entries(found.groups ?? {}).map(([name, value]) => [name, translated(value, lang)]);
    return fillMessage(lang, key, Object.fromEntries(values));
  }
  return line;
}

type Sentence = { key: MessageKey; pattern: RegExp };
let known: readonly Sentence[] | null = null;

/** The sentences of the parser and those that own parsers of options add, as patterns; special ones before general ones. */
function sentences(): readonly Sentence[] {
  known ??= Object.entries(catalogueOf('en')).flatMap(([key, text]) =>
    isMessageKey(key) && /^(?:commander|bad)\./.test(key) ? [{ key, pattern: patternOf(text) }] : [],
  );
  return known;
}

function patternOf(text: string): RegExp {
  const parts = text.split(/(\{\w+\})/);
  const source = parts.map((part) =>
    /^\{\w+\}$/.test(part) ? `(?<${part.slice(1, -1)}>.*?)` : part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`),
  );
  return new RegExp(`^${source.join('')}$`, 'su');
}
