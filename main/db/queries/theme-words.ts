import type { ThemeKept } from '../../../shared/model/theme-model.ts';
import type { WritableDb } from '../types.ts';

/** Takes out of the names of themes what stands in no narrative any more: after narratives were erased. */
export function forgetWordsOfThemes(db: WritableDb): void {
  const found = new Map<string, boolean>();
  const isThere = db.statement<{ is: 1 }>('SELECT 1 AS "is" FROM narrative WHERE instr(lower(body), ?) > 0 LIMIT 1');
  const isSaid = (word: string): boolean => {
    // lower() of SQLite knows the letters of English only: a first letter beyond them may stand in the text as a capital.
    const known =
      found.get(word) ?? [word.toLowerCase(), capital(word)].some((form) => isThere.get(form) !== undefined);
    found.set(word, known);
    return known;
  };
  const update = db.statement('UPDATE theme_run SET content = ? WHERE id = ?');
  for (const { id, content } of db
    .statement<{ id: number; content: string }>('SELECT id, content FROM theme_run')
    .all()) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by makeThemeRun
    const run = JSON.parse(content) as { themes: ThemeKept[] };
    const themes = run.themes.map((theme) => ({
      ...theme,
      terms: theme.terms.filter((term) => term.split(' ').every(isSaid)),
    }));
    update.run(JSON.stringify({ ...run, themes }), id);
  }
}

function capital(word: string): string {
  const [first = '', ...rest] = word.toLowerCase();
  return first.toUpperCase() + rest.join('');
}
