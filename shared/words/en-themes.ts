/** Narrative themes: the page, what happened to themes, what people change. */
export const EN_THEMES = {
  'themes.unnamed': '(no words left)',
  'themes.none': 'No themes have been found in this store yet.',
} as const;
