import type { Plugin } from 'vite';
import { tokensCss } from '../shared/charts/design-tokens.ts';

const MODULE = 'virtual:tokens.css';

/** Serves the CSS custom properties of shared/charts/design-tokens.ts as a style sheet: one source for screen, chart and print. */
export function tokensPlugin(): Plugin {
  return {
    name: 'redress-tokens',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => (id === `\0${MODULE}` ? tokensCss() : null),
  };
}
