import { describe, expect, it } from 'vitest';
import { followSubjects } from '../../shared/taxonomy/follow-subject.ts';
import type { ClusterCells } from '../../shared/taxonomy/cluster-cells.ts';

const cells = (of: number[], ...categories: string[]): ClusterCells => ({
  of: Int32Array.from(of),
  names: categories.map((category) => ({ category, touchpoint: 'T' })),
});
const OF = [0, 0, 0, 0, 1];
const then = cells(OF, 'A', 'B');
const at = (category: string): { category: string; touchpoint: string } => ({ category, touchpoint: 'T' });

describe('followSubjects', () => {
  it('follows a rename', () => {
    expect(followSubjects(then, cells(OF, 'New', 'B'))(at('A'))).toEqual({ to: at('New'), kept: 1, own: 1 });
  });

  it('says how much of a merged cluster the cases are', () => {
    const follow = followSubjects(then, cells(OF, 'AB', 'AB'));
    expect([follow(at('A')), follow(at('B'))]).toEqual([
      { to: at('AB'), kept: 1, own: 0.8 },
      { to: at('AB'), kept: 1, own: 0.2 },
    ]);
  });

  it('goes to the larger part of a split and says how much stayed behind', () => {
    expect(followSubjects(then, cells([0, 0, 0, 2, 1], 'A', 'B', 'C'))(at('A'))).toEqual({
      to: at('A'),
      kept: 0.75,
      own: 1,
    });
  });

  it('knows nothing of a cluster without cases', () => {
    expect(followSubjects(then, then)(at('Z'))).toBeNull();
  });
});
