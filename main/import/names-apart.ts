/**
 * Names of columns under which cells can be kept side by side: of columns with one name, all but the first are numbered.
 * @example namesApart(['Note', 'Comment', 'Comment']) // ['Note', 'Comment', 'Comment (2)']
 */
export function namesApart(columns: readonly string[]): string[] {
  const used = new Set(columns);
  const seen = new Set<string>();
  return columns.map((column) => {
    let name = column;
    for (let nth = 2; seen.has(name) || (name !== column && used.has(name)); nth += 1) name = `${column} (${nth})`;
    seen.add(name);
    return name;
  });
}
