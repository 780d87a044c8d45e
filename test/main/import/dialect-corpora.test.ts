import { expect, it } from 'vitest';
import { describeWithShared } from '../../support/shared-data.ts';
import { measureDialects } from '../../support/measure-dialects.ts';

describeWithShared('annotated dialects', ['data', 'csv-corpora', 'dialects'], (folder) => {
  it.each([
    ['pollock', 0.97],
    ['w3c', 0.98],
  ])('%s: at least %f right or asked with cause, none silently wrong in what the bytes can tell', (corpus, least) => {
    const { right, wrong, asked } = measureDialects(folder, corpus);
    const all = right.length + wrong.length + asked.length;
    expect(all).toBeGreaterThan(60);
    expect(right.length / all).toBeGreaterThanOrEqual(least);
    expect(wrong).toEqual([]);
  });
});
