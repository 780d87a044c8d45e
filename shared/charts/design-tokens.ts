/** The one place for colours, type scale and spacing of screen and print (PAGES.md 5). */
export type Palette = {
  paper: string;
  raised: string;
  ink: string;
  soft: string;
  faint: string;
  rule: string;
  hair: string;
  band: string;
  concern: string;
  improve: string;
  common: string;
  neutral: string;
  target: string;
  /** Background behind the improvement tone, e.g. a chip that says "works". */
  improveWash: string;
  /** Background behind the concern tone. */
  concernWash: string;
};

const LIGHT: Palette = {
  paper: '#fdfcf9',
  raised: '#ffffff',
  ink: '#1d1c1a',
  soft: '#5e5b55',
  faint: '#6f6b64',
  rule: '#cfcbc2',
  hair: '#e9e5dc',
  band: '#f3f0e8',
  concern: '#b85209',
  improve: '#0072c6',
  common: '#716f6b',
  neutral: '#490092',
  target: '#b3121d',
  improveWash: '#dcebf9',
  concernWash: '#fbe9dc',
};

const DARK: Palette = {
  paper: '#15171a',
  raised: '#1c1f23',
  ink: '#e9e7e2',
  soft: '#a9a69f',
  faint: '#8f8c85',
  rule: '#33363b',
  hair: '#26292d',
  band: '#24282d',
  concern: '#f0945a',
  improve: '#6cb2ea',
  common: '#9b9892',
  neutral: '#c4a1e6',
  target: '#f08896',
  improveWash: '#1d3448',
  concernWash: '#46301f',
};

const PRINT: Palette = { ...LIGHT, paper: '#ffffff', raised: '#ffffff' };

export type ThemeName = 'light' | 'dark' | 'print';

export const PALETTES: Readonly<Record<ThemeName, Palette>> = { light: LIGHT, dark: DARK, print: PRINT };

export const FONTS = {
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif",
  sans: "'Inter Variable', Inter, 'Segoe UI', system-ui, 'Helvetica Neue', Arial, sans-serif",
} as const;

/** Pixels on screen. */
export const SCREEN_TYPE = { body: 13, second: 11.5, section: 16, bottomLine: 17, title: 25, axis: 11 } as const;

/** Points on paper; millimetres for the margin. */
export const PRINT_TYPE = { body: 9.5, second: 8.2, section: 13, bottomLine: 15, title: 22, footer: 7.6 } as const;
export const PRINT_MARGIN_MM = 14;

/** Spacing scale in pixels. */
export const SPACING = { xs: 4, s: 8, m: 12, l: 20, xl: 32 } as const;

/** What a chart needs to know of the look: a palette, a font, and sizes in pixels. */
export type ChartTheme = Palette & { name: ThemeName; font: string; fontSize: number };

/**
 * The theme that a chart draws with.
 * @param name  `light` and `dark` for screen, `print` for paper (pure white)
 * @returns  colours, font and the axis text size in pixels
 * @example themeOf('print').paper // '#ffffff'
 */
export function themeOf(name: ThemeName): ChartTheme {
  return { ...PALETTES[name], name, font: FONTS.sans, fontSize: SCREEN_TYPE.axis };
}

/**
 * All tokens as CSS custom properties: `:root` is light, `[data-theme=dark]` dark, and the system's preference rules
 * where `data-theme` is absent. Names: `--paper`, `--improve-wash`, `--font-sans`, `--size-body`, `--space-m`.
 * @returns  a style sheet as text
 */
export function tokensCss(): string {
  const fixed = [
    `--font-serif:${FONTS.serif}`,
    `--font-sans:${FONTS.sans}`,
    ...Object.entries(SCREEN_TYPE).map(([name, px]) => `--size-${kebab(name)}:${px}px`),
    ...Object.entries(SPACING).map(([name, px]) => `--space-${name}:${px}px`),
  ].join(';');
  return [
    `:root{color-scheme:light;${declarations(LIGHT)};${fixed}}`,
    `:root[data-theme=dark]{color-scheme:dark;${declarations(DARK)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${declarations(DARK)}}}`,
    '@media (prefers-contrast:more){:root{--soft:var(--ink);--faint:var(--ink);--rule:var(--ink);--hair:var(--common)}}',
    `@media print{:root,:root[data-theme=dark],:root:not([data-theme]){color-scheme:light;${declarations(PRINT)}}}`,
  ].join('\n');
}

function declarations(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${kebab(name)}:${colour}`)
    .join(';');
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
