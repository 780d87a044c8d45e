import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const renderer = fileURLToPath(new URL('../../../renderer', import.meta.url));

/** Classes given a look of their own (`.name { … }`, outside at-rules), each with the sheets that do so. */
function sheetsOfClass(sheets: readonly { name: string; text: string }[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { name, text } of sheets) {
    const rules = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/^([^\s@}][^{}]*)\{/gm);
    const own = [...rules].flatMap(([, selectors = '']) =>
      selectors.split(',').flatMap((selector) => /^\.([\w-]+)$/.exec(selector.trim())?.[1] ?? []),
    );
    for (const one of new Set(own)) found.set(one, [...(found.get(one) ?? []), name]);
  }
  return found;
}

const collisions = (sheets: readonly { name: string; text: string }[]): string[] =>
  [...sheetsOfClass(sheets)].flatMap(([name, where]) => (where.length > 1 ? [`.${name}: ${where.join(', ')}`] : []));

describe('class names', () => {
  it('belong to one sheet each: two pages never dress the same name', () => {
    const sheets = globSync('**/*.css', { cwd: renderer }).map((path) => ({
      name: basename(path),
      text: readFileSync(join(renderer, path), 'utf8'),
    }));
    expect(sheetsOfClass(sheets).size).toBeGreaterThan(100);
    expect(collisions(sheets)).toEqual([]);
  });

  it('that collide are seen', () => {
    const one = {
      name: 'a.css',
      text: '.changes,\n.other {\n}\n@media print {\n  .here {\n  }\n}\n.table .here {\n}\n',
    };
    expect(collisions([one, { name: 'b.css', text: '.here {\n}\n.changes {\n}\n' }])).toEqual([
      '.changes: a.css, b.css',
    ]);
  });
});
