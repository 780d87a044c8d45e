import { describe, expect, it } from 'vitest';
import { insideViews } from '../../shared/charts/waterfall-data.ts';
import { insideSentences } from '../../shared/words/inside-words.ts';
import { sampleInside } from '../support/sample-inside.ts';

const inside = sampleInside();

describe('the ways to add up a change', () => {
  it('sum to the change, whatever is drawn of them', () => {
    for (const { data } of insideViews(inside, 'concern', 'en', { mostParts: 2 }))
      expect(data.steps.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(data.total.value, 9);
  });

  it('begin with what explains it, and mark the named place in its cut', () => {
    const [split, site] = insideViews(inside, 'concern', 'en');
    expect(split?.data.steps.map(({ label, text, tone }) => [label, text, tone])).toEqual([
      ['North', '+170', 'concern'],
      ['everywhere', '+30', 'common'],
    ]);
    expect(site?.data.steps.map(({ tone }) => tone)).toEqual(['concern', 'common', 'common']);
    expect(site?.table.rows.map((cells) => cells.length)).toEqual([6, 6, 6, 6]);
  });

  it('leave out what is not to be told, and add what that held to the rest', () => {
    const staff = { ...inside, named: [{ ...inside.named[0]!, dimensions: ['handler'], labels: ['Ann'] }] };
    const views = insideViews(staff, 'concern', 'de', { leftOut: ['handler'] });
    expect(views.map(({ key }) => key)).toEqual(['site']);
    expect(JSON.stringify(views)).not.toContain('Ann');
  });
});

describe('insideSentences', () => {
  it('name the place with its share of the change and of the chances', () => {
    expect(insideSentences(inside, 'en')[1]?.replaceAll('\u202F', ' ')).toBe(
      'North holds 91 % of it, with 25 % of the exposure. It changed 1.50 × as much as all others (95 %: 1.20–1.90).',
    );
  });

  it('say of a place above the whole that others fell', () => {
    const fallen = { ...inside, named: [{ ...inside.named[0]!, excess: 260 }] };
    expect(insideSentences(fallen, 'en')[1]).toContain('North alone adds +260, more than the whole');
  });
});
