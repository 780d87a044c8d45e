import { describe, expect, it } from 'vitest';
import { suggestMerges } from '../../shared/taxonomy/suggest-merges.ts';

const counted = (names: Record<string, number>): { name: string; n: number }[] =>
  Object.entries(names).map(([name, n]) => ({ name, n }));
const suggested = (names: Record<string, number>, dismissed: string[][] = []): [string[], string, string[]][] =>
  suggestMerges('category', counted(names), dismissed).map((one) => [
    one.names.map(({ name }) => name),
    one.to,
    [...one.reasons],
  ]);

describe('suggestMerges', () => {
  it.each([
    ['case', 'PLUMBING', 'Plumbing'],
    ['spaces', 'Late delivery', 'Late  delivery '],
    ['spaces', 'Late delivery', 'Late\u00A0delivery'],
    ['accents', 'Café bill', 'Cafe bill'],
    ['punctuation', 'Groesse & Mass', 'Groesse and Maß'],
    ['punctuation', 'DOOR FRAME', 'DOOR/FRAME'],
    ['punctuation', 'E-waste', 'Ewaste'],
    ['order', 'Late delivery', 'Delivery, late'],
    ['plural', 'Lost parcel', 'Lost parcels'],
    ['plural', 'Rechnung falsch', 'Rechnungen falsch'],
    ['plural', 'Warranty', 'Warranties'],
    ['encoding', 'Café bill', 'CafÃ© bill'],
    ['encoding', 'Lieferverzögerung', 'LieferverzÃ¶gerung'],
    ['typing', 'Late delivery', 'Late delivry'],
    ['typing', 'Reimbursement', 'Reimbursment'],
  ])('finds two spellings that differ by %s', (reason, usual, rare) => {
    expect(suggested({ [usual]: 40, [rare]: 4, 'Something else': 9 })).toEqual([[[usual, rare], usual, [reason]]]);
  });

  it.each([
    ['Line 1', 'Line 2'],
    ['3+ rooms', '3 rooms'],
    ['Legal', 'Illegal'],
    ['Damaged item', 'Undamaged item'],
    ['Noise - Park', 'Noise - Vehicle'],
    ['Paint', 'Point'],
    ['Avenue A', 'Avenue B'],
    ['(none)', '(None)'],
  ])('does not take %s for %s', (one, other) => {
    expect(suggested({ [one]: 40, [other]: 30 })).toEqual([]);
  });

  it('puts all spellings of one name together, and proposes the most frequent sound one', () => {
    expect(suggested({ 'GrÃ¶ÃŸe': 90, Größe: 40, größe: 3, GRÖSSE: 2 })).toEqual([
      [['GrÃ¶ÃŸe', 'Größe', 'größe', 'GRÖSSE'], 'Größe', expect.arrayContaining(['encoding', 'case'])],
    ]);
  });

  it('mends a broken name though nothing else has the spelling that was meant', () => {
    expect(suggested({ 'RÃ¼ckgabe': 7, Other: 2 })).toEqual([[['RÃ¼ckgabe'], 'Rückgabe', ['encoding']]]);
  });

  it('never suggests again what was dismissed, but does when another spelling comes', () => {
    const dismissed = [['Bill', 'Bills']];
    expect(suggested({ Bill: 9, Bills: 8 }, dismissed)).toEqual([]);
    expect(suggested({ Bill: 9, Bills: 8, 'BILL ': 1 }, dismissed)).toEqual([[['Bill', 'BILL '], 'Bill', ['case']]]);
  });

  it('puts what moves most cases first', () => {
    expect(suggested({ Bill: 9, bill: 8, Heat: 900, heat: 2 }).map(([, to]) => to)).toEqual(['Bill', 'Heat']);
  });

  it('is quick with thousands of names, and finds none where there is none', () => {
    const many = Object.fromEntries(
      Array.from({ length: 6000 }, (_, at) => [`Kind ${String.fromCharCode(65 + (at % 26))}${at}`, 1]),
    );
    expect(suggested(many)).toEqual([]);
  });
});
