import { describe, expect, it } from 'vitest';
import { highlight } from '../../shared/words/highlight.ts';

describe('highlight', () => {
  it('marks the words searched for, whatever their accents and case, the last one as a beginning', () => {
    expect(highlight('Die Größe der Kiste in KÖLN', 'kol')).toEqual([
      { text: 'Die Größe der Kiste in ' },
      { text: 'KÖLN', isStrong: true },
    ]);
    expect(highlight('late parcel, parcels late', 'late parcel').filter(({ isStrong }) => isStrong)).toHaveLength(4);
    expect(highlight('lately', 'late parcel')).toEqual([{ text: 'lately' }]);
  });

  it('shows the surroundings of the first hit in a long text', () => {
    const text = `${'before '.repeat(100)}depot ${'after '.repeat(100)}`;
    const spans = highlight(text, 'depot');
    const whole = spans.map((span) => span.text).join('');
    expect(whole.length).toBeLessThan(320);
    expect(whole.startsWith('… before')).toBe(true);
    expect(whole.endsWith(' …')).toBe(true);
    expect(spans[1]).toEqual({ text: 'depot', isStrong: true });
  });

  it('shows the beginning where what was found is masked', () => {
    expect(highlight('Call me: [phone], please', '4711')).toEqual([{ text: 'Call me: [phone], please' }]);
    expect(highlight('', 'x')).toEqual([]);
    expect(highlight('a b', '')).toEqual([{ text: 'a b' }]);
  });
});
