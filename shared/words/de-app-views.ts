import type { EN_APP_VIEWS } from './en-app-views.ts';

/** Texts of saved views. */
export const DE_APP_VIEWS: Readonly<Record<keyof typeof EN_APP_VIEWS, string>> = {
  'views.save': 'Ansicht speichern',
  'views.open': 'Ansichten',
  'views.title': 'Gespeicherte Ansichten',
  'views.name': 'Name dieser Ansicht',
  'views.do': 'Speichern',
  'views.replaces': 'Es gibt eine Ansicht dieses Namens; sie weicht dieser.',
  'views.remove': 'entfernen',
  'views.remove-name': 'Ansicht {name} entfernen',
  'views.saved': 'Gespeichert: {name}.',
  'views.removed': 'Entfernt: {name}.',
  'views.undo': 'rückgängig',
  'views.note': 'Eine Ansicht merkt sich Seite, Zeitraum und Filter.',
};
