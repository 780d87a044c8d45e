import type { ThemesState } from '../../shared/model/themes.ts';

/** What is stored about themes: one computation, a birth, an end, and two changes of which one was undone. */
export function sampleThemesState(): ThemesState {
  const kept = [
    { id: 1, terms: ['depot', 'transfer', 'stuck'], isBirth: true },
    { id: 2, terms: ['not home', 'card'], isBirth: false },
  ];
  return {
    run: {
      id: 3,
      madeAt: Date.UTC(2026, 10, 2, 8, 30),
      undoneAt: null,
      kind: 'grown',
      themes: kept,
      nextId: 3,
      excluded: ['hello'],
      texts: 240,
      placed: 20,
      other: 37,
      events: [],
      ended: [2],
    },
    job: null,
    themes: kept.map(({ id, terms }) => ({ id, label: terms.map((term) => `“${term}”`).join(', ') })),
    events: [
      { kind: 'ended', theme: 2, month: '2026-05', label: '“not home”, “card”' },
      { kind: 'born', theme: 1, month: '2026-03', label: '“depot”, “transfer”, “stuck”' },
    ],
    changes: [
      {
        id: 1,
        content: { kind: 'exclude', words: ['hello'] },
        reason: 'A greeting.',
        who: 'Ann',
        madeAt: Date.UTC(2026, 10, 2, 9),
        undoneAt: null,
      },
      {
        id: 2,
        content: { kind: 'merge', themes: [2], into: 1 },
        reason: '',
        who: '',
        madeAt: Date.UTC(2026, 10, 2, 10),
        undoneAt: Date.UTC(2026, 10, 2, 11),
      },
    ],
    excluded: ['hello'],
    isOutdated: false,
    later: 12,
  };
}
