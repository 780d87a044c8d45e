import { useSyncExternalStore } from 'react';
import { themeOf, type ChartTheme } from '../../shared/charts/design-tokens.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

const KEY = 'redress.theme';
const listeners = new Set<() => void>();

/** What the person chose; kept for the next start. */
export function useThemeChoice(): readonly [ThemeChoice, (choice: ThemeChoice) => void] {
  return [useSyncExternalStore(subscribe, readChoice), chooseTheme];
}

/** The colours in force, for charts; follows the system's setting where nothing is chosen. */
export function useChartTheme(): ChartTheme {
  return themeOf(useSyncExternalStore(subscribe, readTheme));
}

/** Puts the kept choice on the document; called once before the first paint. */
export function applyTheme(): void {
  const choice = readChoice();
  if (choice === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = choice;
}

function chooseTheme(choice: ThemeChoice): void {
  localStorage.setItem(KEY, choice);
  applyTheme();
  for (const listener of listeners) listener();
}

function readChoice(): ThemeChoice {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

function readTheme(): 'light' | 'dark' {
  const choice = readChoice();
  if (choice !== 'system') return choice;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function subscribe(listener: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  listeners.add(listener);
  system.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', listener);
  };
}
