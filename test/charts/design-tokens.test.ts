import { describe, expect, it } from 'vitest';
import { PALETTES, themeOf, tokensCss, type Palette } from '../../shared/charts/design-tokens.ts';

describe('design tokens', () => {
  const text = ['ink', 'soft', 'faint', 'target', 'concern', 'improve', 'neutral'] as const;
  it.each(Object.entries(PALETTES))('%s: text has a contrast of at least 4.5 to 1', (_name, palette) => {
    expect(text.filter((name) => contrast(palette[name], palette.paper) < 4.5)).toEqual([]);
  });

  const marks = ['concern', 'improve', 'common', 'neutral', 'target'] as const;
  it.each(Object.entries(PALETTES))(
    '%s: marks have a contrast of at least 3 to 1, on the band too',
    (_name, palette) => {
      expect(marks.filter((name) => contrast(palette[name], palette.paper) < 3)).toEqual([]);
      expect(marks.filter((name) => contrast(palette[name], palette.band) < 3)).toEqual([]);
    },
  );

  it('prints on pure white', () => {
    expect(themeOf('print').paper).toBe('#ffffff');
  });

  it('gives every colour to CSS in every theme', () => {
    const css = tokensCss();
    const names: (keyof Palette)[] = ['paper', 'ink', 'improveWash'];
    for (const name of names) expect(css).toContain(PALETTES.dark[name]);
    expect(css.match(/--improve-wash:/g)).toHaveLength(4);
    expect(css).toContain(':root[data-theme=dark]{');
    expect(css).toContain('@media (prefers-color-scheme:dark)');
  });
});

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
