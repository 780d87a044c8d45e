/** Texts of “Where inside?” and “What do they say?” on the cluster page. */
export const EN_APP_INSIDE = {
  'inside.partTitle': '{label}: {n} cases since the onset, {expected} expected at its own old rate',
  'inside.sums': 'Parts sum to {total} {since}.',
  'inside.everywhere': 'No part changed by more than the others: the change is everywhere.',
  'inside.holds': '{label} holds {share} of it.',
  'inside.holdsOf': '{label} holds {share} of it, with {exposure} of the exposure.',
  'inside.rose': 'It changed {ratio} as much as all others (95 %: {range}).',
  'said.title': 'What do they say?',
  'said.other': 'other',
  'said.new': 'New: {theme}, {month}.',
  'said.none-new': '{n} texts read; click a theme for examples, personal data masked.',
  'said.no-narratives': 'These cases have no narratives.',
  'said.too-few': 'Under 20 texts: too few for themes.',
  'said.too-short': 'The texts are too short for themes: a word or two each.',
  'said.all-equal': 'All texts say the same.',
} as const;
