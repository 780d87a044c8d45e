import type { CaseColumns } from '../model/columns.ts';
import type { ClusterSubject } from '../model/decision.ts';
import { NO_NAME, type SplitChange, type SplitTest } from '../model/taxonomy.ts';
import type { ClusterCells, WordFlags } from './cluster-cells.ts';

/** Cells of the name that is split are parted by the first rule that fits; rows that fit none stay where they are. Linear. */
export function splitCells(
  cases: CaseColumns,
  cells: ClusterCells,
  { field, from, rules }: SplitChange,
  hasWord: WordFlags,
): ClusterCells {
  const isSplit = Uint8Array.from(cells.names, (name) => (name[field] === from ? 1 : 0));
  if (!isSplit.includes(1)) return cells;
  const tests = rules.map(({ when }) => rowTest(cases, when, hasWord));
  const names: ClusterSubject[] = [...cells.names];
  const of = cells.of.slice();
  const partOf = new Map<number, number>();
  for (let row = 0; row < of.length; row += 1) {
    const cell = of[row] ?? 0;
    if (isSplit[cell] !== 1) continue;
    const rule = tests.findIndex((fits) => fits(row));
    const to = rules[rule]?.to;
    if (to === undefined) continue;
    const key = cell * rules.length + rule;
    let part = partOf.get(key);
    if (part === undefined) {
      part = names.length;
      names.push({ ...cells.names[cell]!, [field]: to });
      partOf.set(key, part);
    }
    of[row] = part;
  }
  return { of, names };
}

function rowTest(cases: CaseColumns, when: SplitTest, hasWord: WordFlags): (row: number) => boolean {
  if ('word' in when) {
    const flags = hasWord(when.word);
    return (row) => flags[cases.versionId[row] ?? 0] === 1;
  }
  const codes = cases.codes[when.field];
  const isWanted = new Uint8Array((cases.labels[when.field]?.length ?? 0) + 1);
  for (const [code, label] of (cases.labels[when.field] ?? []).entries())
    if (when.values.includes(label)) isWanted[code + 1] = 1;
  if (when.values.includes(NO_NAME)) isWanted[0] = 1;
  return codes === undefined ? () => isWanted[0] === 1 : (row) => isWanted[(codes[row] ?? -1) + 1] === 1;
}
