import type { EN_THEMES } from './en-themes.ts';

/** Themen der Texte: die Seite, was mit ihnen geschah, was Menschen daran ändern. */
export const DE_THEMES: Readonly<Record<keyof typeof EN_THEMES, string>> = {
  'themes.unnamed': '(keine Wörter übrig)',
  'themes.none': 'In diesem Bestand wurden noch keine Themen gesucht.',
};
