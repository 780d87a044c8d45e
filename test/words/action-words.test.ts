import { describe, expect, it } from 'vitest';
import type { ActionView } from '../../shared/model/board.ts';
import type { Effectiveness } from '../../shared/model/effectiveness.ts';
import { problemWords } from '../../shared/words/action-problems.ts';
import { avoidedWords, changeWords, effectSentences, shortChip, verdictChip } from '../../shared/words/action-words.ts';
import { formatDay } from '../../shared/words/format-day.ts';

const plain = (text: string): string => text.replaceAll(/[\u202f\u00a0]/gu, ' ');
const BASE: Effectiveness = {
  verdict: 'not-proven',
  isDue: false,
  needsCases: 38,
  monthsSeen: 2,
  monthsPlanned: 6,
  ratio: { low: 0.45, mid: 0.58, high: 0.74 },
  beforeAfter: { low: 0.45, mid: 0.58, high: 0.74 },
  difference: null,
  dispersion: 1.2,
  isLessThanPromised: false,
  avoided: { low: 20.4, mid: 61.6, high: 90 },
  warning: null,
  cameBack: null,
  why: null,
  level: 0.025,
};
const view = (extra: Partial<Effectiveness> | null, state = 'running'): ActionView => ({
  // Only what the words read of an action.
  version: {
    kind: 'action',
    number: 12,
    content: { state, criterion: { metric: 'complaints', fall: 0.4, plan: { answerOn: '2026-11-15' } } },
  } as unknown as ActionView['version'],
  versions: 1,
  effectiveness: extra === null ? null : { ...BASE, ...extra },
  chart: null,
  value: { why: 'no complaint is proven to be avoided' },
});

describe('what it is worth', () => {
  it('is said with its interval, the cost of a complaint and who says so', () => {
    const works = view({ verdict: 'works', isDue: true });
    const value = {
      low: 71_900,
      mid: 246_400,
      high: 371_000,
      currency: 'EUR',
      perComplaint: 4000,
      source: 'controlling 2026',
    };
    expect(plain(effectSentences({ ...works, value }, 'en').at(-1) ?? '')).toBe(
      'That is worth about €2,464 (€719.00 to €3,710), at €40.00 a complaint (assumption: controlling 2026).',
    );
    expect(effectSentences(works, 'en').join(' ')).not.toContain('worth');
  });
});

describe('changeWords', () => {
  it('says a ratio as a change with its interval', () => {
    expect(plain(changeWords({ low: 0.45, mid: 0.58, high: 0.74 }, 'en'))).toBe('−42 % (−55 to −26)');
    expect(plain(changeWords({ low: 0.8, mid: 1.3, high: null }, 'de'))).toBe('+30 % (mindestens −20)');
  });
});

describe('verdictChip and shortChip', () => {
  it.each([
    [{}, 'not proven yet · needs 38 more cases', 'A-12 not proven yet', 'plain'],
    [{ needsCases: 1 }, 'not proven yet · needs 1 more case', 'A-12 not proven yet', 'plain'],
    [{ verdict: 'works' }, 'works · −42 % (−55 to −26)', 'A-12 works', 'improve'],
    [
      { verdict: 'works', isLessThanPromised: true },
      'works · less than promised: −42 % (−55 to −26)',
      'A-12 works',
      'improve',
    ],
    [{ verdict: 'worse' }, 'worse · −42 % (−55 to −26)', 'A-12 worse', 'concern'],
    [{ verdict: 'no-effect' }, 'no effect · −42 % (−55 to −26)', 'A-12 no effect', 'plain'],
    [{ verdict: 'works', cameBack: '2026-09' }, 'came back since September 2026', 'A-12 came back', 'concern'],
    [{ warning: '2026-09' }, 'ahead of the old rate since September 2026', 'A-12 early warning', 'concern'],
    [{ why: 'settling' }, 'settling', 'A-12 not proven yet', 'plain'],
  ] as const)('%j', (extra, long, short, tone) => {
    expect(plain(verdictChip(view(extra), 'en').text)).toBe(long);
    expect(plain(shortChip(view(extra), 'en').text)).toBe(short);
    expect(verdictChip(view(extra), 'en').tone).toBe(tone);
  });

  it('says when the cluster is gone and when the action was stopped', () => {
    expect(shortChip(view(null), 'en').text).toBe('A-12 cluster not in these data');
    expect(verdictChip(view({}, 'stopped'), 'de').text).toBe('abgebrochen');
  });
});

describe('effectSentences', () => {
  it('say the size before the certainty', () => {
    expect(effectSentences(view({ verdict: 'works', isDue: true }), 'en').map(plain)).toEqual([
      'Complaints changed by −42 % (−55 to −26) against the months before, like months compared. The action works.',
      'About 62 complaints avoided so far (20 to 90).',
    ]);
    expect(effectSentences(view({}), 'en').map(plain)).toEqual([
      'So far −42 % (−55 to −26). It cannot be told yet: the answer comes on 15 Nov 2026.',
    ]);
    expect(effectSentences(view({ verdict: 'no-effect', isDue: true }), 'de').map(plain)[0]).toContain(
      '40 % wie versprochen',
    );
    expect(effectSentences(view({ isDue: true, why: 'season' }), 'en')[0]).toContain('season');
    expect(effectSentences(view({ isDue: true }), 'en').map(plain)[0]).toContain('needs 38 more cases');
    expect(effectSentences(view({ isDue: true, needsCases: 0 }), 'en').map(plain)[0]).toBe(
      'The window is over: −42 % (−55 to −26). That is not enough to tell. Lengthen the window to look again.',
    );
  });
});

describe('problemWords', () => {
  it('names months, shares and counts as people write them', () => {
    const first = problemWords({ code: 'before-data', stops: true, values: { first: '2023-01' } }, 'en');
    expect(first).toContain('first month: January 2023');
    const values = { fall: 0.2, power: 0.31, needed: 14, smallest: 0.43 };
    expect(plain(problemWords({ code: 'window-too-short', stops: false, values }, 'en'))).toBe(
      'This window proves a fall by 20 % with a chance of 31 % only; 14 months would give 80 %. The smallest fall it proves (80 %) is 43 %.',
    );
    expect(
      plain(problemWords({ code: 'never-provable', stops: false, values: { fall: 0.01, years: 5 } }, 'de')),
    ).toContain('belegt gar keinen Rückgang');
  });
});

describe('formatDay and avoidedWords', () => {
  it('write days and rounded counts', () => {
    expect(formatDay('2026-11-15', 'de')).toBe('15. Nov. 2026');
    expect(formatDay('some day', 'en')).toBe('some day');
    expect(avoidedWords({ low: -3.6, mid: 20, high: null }, 'en')).toEqual({ low: '−4', mid: '20', high: '∞' });
  });
});
