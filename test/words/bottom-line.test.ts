import { describe, expect, it } from 'vitest';
import { bottomLine, type BottomLineInput } from '../../shared/words/bottom-line.ts';
import { LANGS } from '../../shared/words/messages.ts';
import { sampleAnalysis } from '../support/sample-analysis.ts';

const sample = sampleAnalysis();
const read = (input: BottomLineInput): string =>
  bottomLine(input, 'en')
    .map((span) => (span.isStrong === true ? `*${span.text}*` : span.text))
    .join('');
const quiet: BottomLineInput = { ...sample, oneOffs: [] };

describe('the bottom line', () => {
  it('says what got worse, what got better, and what about the rest', () => {
    expect(read(quiet)).toBe(
      'Two problems are getting worse for real: *Late delivery / Courier* since March and *Wrong item / Warehouse* since April, ' +
        'together about *816 extra complaints*. *Invoice unclear / Billing* fell by 42\u202F% since May, and it holds. ' +
        'Nothing else moved beyond its usual variation.',
    );
  });
  it('speaks of nothing else only where there is something else', () => {
    const clusters = sample.clusters.filter(({ isHeadline }) => isHeadline).slice(0, 1);
    const said = read({ ...quiet, clusters, examined: 1 });
    expect(said).toMatch(/^One problem is getting worse for real: /);
    expect(said).not.toContain('else');
  });
  it('keeps a one-off of this month apart from the trends', () => {
    expect(read(sample)).toMatch(/Out of line this month, but not a trend: .* \(51 in October\)\.$/);
  });
  it('says that nothing got worse when nothing did', () => {
    const still = sample.clusters.map((cluster) => ({ ...cluster, isHeadline: false, verdict: 'stable' as const }));
    expect(read({ ...quiet, clusters: still })).toBe(
      'No problem is getting worse for real among 58 examined. Nothing moved beyond its usual variation.',
    );
  });
  it('does not call still what the control over all clusters did not let through', () => {
    const unproven = sample.clusters.map((cluster) => ({ ...cluster, isHeadline: false }));
    expect(read({ ...quiet, clusters: unproven })).toContain('3 more moved, but not surely enough');
  });
  it('does not call a re-coding a change', () => {
    const [first, second] = sample.clusters;
    if (first === undefined || second === undefined) throw new Error('the sample is too small');
    const clusters = [
      { ...first, isHeadline: false, reCodedWith: second.name },
      { ...second, isHeadline: false, reCodedWith: first.name },
    ];
    const reCoded = [{ from: first.name, to: second.name, period: '2026-03' }];
    expect(read({ ...quiet, clusters, reCoded, examined: 2 })).toContain('it looks re-coded.');
  });
  it('says that an unfinished month was not tested', () => {
    expect(read({ ...quiet, isComplete: false })).toMatch(/October 2026 is not complete and was not tested\.$/);
  });
  it('does not call an empty store or too few complaints stable', () => {
    expect(read({ ...quiet, clusters: [], examined: 0 })).toBe('There are no complaints to judge yet.');
    const few = sample.clusters.map((cluster) => ({ ...cluster, isHeadline: false, verdict: 'too-few' as const }));
    expect(read({ ...quiet, clusters: few })).toContain('too few complaints yet');
    const short = few.map((cluster) => ({
      ...cluster,
      judgement: { ...cluster.judgement, tooFew: 'short' as const, tested: 3 },
    }));
    expect(read({ ...quiet, clusters: short })).toBe(
      '3 complete months are too few to tell a lasting change from chance.',
    );
  });
  it.each(LANGS)('%s: has three sentences at most, whatever happened', (lang) => {
    for (const changes of [0, 1, 2, 3, 4, 12]) {
      for (const isComplete of [true, false]) {
        const text = bottomLine(sampleAnalysis({ changes, isComplete, lang }), lang)
          .map((span) => span.text)
          .join('');
        expect((text.match(/\.(?= |$)/g) ?? []).length).toBeLessThanOrEqual(3);
        expect(text).not.toMatch(/ {2}|\{|undefined|NaN/);
      }
    }
  });
  it('cuts names that no sentence can carry', () => {
    const clusters = sample.clusters.map((cluster) => ({ ...cluster, name: cluster.name.repeat(40) }));
    expect(read({ ...quiet, clusters }).length).toBeLessThan(700);
  });
});
