import { describe, expect, it } from 'vitest';
import {
  formatSort,
  nextSort,
  parseSort,
  searchClusters,
  sortClusters,
} from '../../../renderer/pages/clusters/sort-clusters.ts';
import { sampleAnalysis } from '../../support/sample-analysis.ts';

const { clusters } = sampleAnalysis({ clusters: 20 });
const names = (sorted: readonly { name: string }[]): string[] => sorted.map(({ name }) => name);

describe('the order of the cluster table', () => {
  it('is by excess, largest first, where the address says nothing or nonsense', () => {
    expect(parseSort(undefined)).toEqual({ key: 'excess', isDescending: true });
    expect(parseSort('-colour')).toEqual({ key: 'excess', isDescending: true });
  });

  it('is written into the address and read from it', () => {
    expect(parseSort(formatSort({ key: 'n', isDescending: true }))).toEqual({ key: 'n', isDescending: true });
    expect(parseSort(formatSort({ key: 'name', isDescending: false }))).toEqual({ key: 'name', isDescending: false });
  });

  it('starts numbers with the largest and names with A, and turns round on the second click', () => {
    const byName = nextSort({ key: 'excess', isDescending: true }, 'name');
    expect(byName).toEqual({ key: 'name', isDescending: false });
    expect(nextSort(byName, 'name')).toEqual({ key: 'name', isDescending: true });
    expect(nextSort(byName, 'n')).toEqual({ key: 'n', isDescending: true });
  });

  it('puts clusters without the value last, either way round', () => {
    const known = clusters.filter(({ excess }) => excess !== null).length;
    expect(known).toBeGreaterThan(0);
    for (const isDescending of [true, false]) {
      const sorted = sortClusters(clusters, { key: 'excess', isDescending });
      expect(sorted.slice(0, known).every(({ excess }) => excess !== null)).toBe(true);
      expect(sorted.slice(known).every(({ excess }) => excess === null)).toBe(true);
    }
  });

  it('orders by count', () => {
    const counts = sortClusters(clusters, { key: 'n', isDescending: true }).map(({ n }) => n);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it('leaves the list it is given as it was', () => {
    const before = names(clusters);
    sortClusters(clusters, { key: 'name', isDescending: true });
    expect(names(clusters)).toEqual(before);
  });
});

describe('the search in the cluster table', () => {
  it('finds every word in category or touchpoint, in any case and order', () => {
    expect(names(searchClusters(clusters, 'COURIER late'))).toEqual(['Late delivery / Courier']);
  });

  it('finds all clusters for blanks and none for what is not there', () => {
    expect(searchClusters(clusters, '  ')).toHaveLength(clusters.length);
    expect(searchClusters(clusters, 'zeppelin')).toEqual([]);
  });
});
