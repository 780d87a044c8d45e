import { describe, expect, it } from 'vitest';
import { fishboneLayout } from '../../shared/charts/fishbone-layout.ts';

describe('fishboneLayout', () => {
  it('gives every code a branch that ends on the spine, four above and four below', () => {
    const { branches, spine, height } = fishboneLayout('Late delivery', [], 900);
    expect(branches).toHaveLength(8);
    expect(branches.every(({ line, isEmpty }) => line.y2 === spine.y && isEmpty)).toBe(true);
    expect(branches.filter(({ line }) => line.y1 < spine.y)).toHaveLength(4);
    expect(branches.every(({ line }) => line.x2 <= spine.x2 && line.y1 > 0 && line.y1 < height)).toBe(true);
  });

  it('keeps the texts of a branch apart, inside the picture and off the spine', () => {
    const bones = Array.from({ length: 9 }, (_, i) => ({ code: 'supplier' as const, text: `reason ${i}` }));
    const { branches, height, spine } = fishboneLayout('Late', bones, 900);
    const ys = branches.find(({ code }) => code === 'supplier')!.bones.map(({ y }) => y);
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    expect(new Set(ys).size).toBe(9);
    expect(Math.min(...ys)).toBeGreaterThan(spine.y + 5);
    expect(Math.max(...ys)).toBeLessThan(height);
  });

  it('shortens long texts and wraps the effect', () => {
    const long = 'x'.repeat(300);
    const { branches, head } = fishboneLayout(
      'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four',
      [{ code: 'policy', text: long }],
      600,
    );
    const [bone] = branches.find(({ code }) => code === 'policy')!.bones;
    expect(bone?.text.endsWith('…')).toBe(true);
    expect(bone?.full).toBe(long);
    expect(head.lines.length).toBeLessThanOrEqual(4);
    expect(head.lines.at(-1)?.endsWith('…')).toBe(true);
    expect(fishboneLayout('', [], 10).width).toBe(520);
  });
});
