/** Texts of saved views. */
export const EN_APP_VIEWS = {
  'views.save': 'Save view',
  'views.open': 'Views',
  'views.title': 'Saved views',
  'views.name': 'Name for this view',
  'views.do': 'Save',
  'views.replaces': 'There is a view of this name; it gives way to this one.',
  'views.remove': 'remove',
  'views.remove-name': 'Remove the view {name}',
  'views.saved': 'Saved: {name}.',
  'views.removed': 'Removed: {name}.',
  'views.undo': 'undo',
  'views.note': 'A view keeps the page, period and filters.',
} as const;
