import type { NoThemes, ThemeModel, ThemePlacing, ThemeProgress } from '../../../shared/model/theme-model.ts';
import { OTHER } from '../../../shared/model/theme-model.ts';
import { bearThemes, type PlacedText } from '../../../shared/themes/bear-themes.ts';
import { isFirmByte } from '../../../shared/themes/fit-byte.ts';
import { excludedStems, termsWithout } from '../../../shared/themes/fold-themes.ts';
import { MOST_LEARNT } from '../../../shared/themes/group-texts.ts';
import { learnThemes } from '../../../shared/themes/learn-themes.ts';
import { matchThemes } from '../../../shared/themes/match-themes.ts';
import { themePlacer } from '../../../shared/themes/place-text.ts';
import { renumberModel } from '../../../shared/themes/renumber-model.ts';
import { sampleTexts, type SampledText } from '../../../shared/themes/sample-texts.ts';
import { countedPlacer, type NarrativeSource } from './placing.ts';

export type StoreThemesInput = NarrativeSource & {
  /** What stands already; null: nobody has asked for themes yet. */
  before: { model: ThemeModel; placing: ThemePlacing | null; learntTo: number } | null;
  /** Learn everything anew, and find the known themes again by their texts. */
  isAnew: boolean;
  /** Words left out when themes are learnt. */
  excluded: readonly string[];
};

export type StoreThemes = {
  kind: 'learnt' | 'grown' | 'placed';
  model: ThemeModel;
  placing: ThemePlacing;
  learntTo: number;
};

export type StoreThemesProgress = {
  stage: 'reading' | ThemeProgress['stage'];
  done: number;
  total: number;
  unit: 'rows' | 'steps';
};

/**
 * Themes of all narratives of a store: learnt from a sample of them where there are none yet, else kept, with themes born among
 * those that fit nowhere; then every narrative is placed. Narratives are read page by page and not kept.
 * A generator: it yields its progress, so that the caller can show it and stop.
 */
export function* findStoreThemes(
  input: StoreThemesInput,
): Generator<StoreThemesProgress, StoreThemes | { why: NoThemes }> {
  const { before } = input;
  if (before === null || input.isAnew) {
    const model = yield* learn(input);
    if ('why' in model) return model;
    return { kind: 'learnt', model, placing: yield* countedPlacer(input, model, null), learntTo: input.end };
  }
  const placing = yield* countedPlacer(input, before.model, before.placing);
  const kept = { learntTo: before.learntTo, placing };
  const model = yield* asSteps(bearThemes(before.model, yield* looseAndFirm(input, before.learntTo, placing)));
  if (model === before.model) return { kind: 'placed', model, ...kept };
  return { kind: 'grown', model, learntTo: before.learntTo, placing: yield* countedPlacer(input, model, null) };
}

function* learn(input: StoreThemesInput): Generator<StoreThemesProgress, ThemeModel | { why: NoThemes }> {
  const sample = sampleTexts(MOST_LEARNT);
  const total = input.count(0);
  let done = 0;
  for (const page of input.pages(0)) {
    for (const [version, text] of page) if (input.isVisible(version)) sample.add(text);
    done += page.length;
    yield { stage: 'reading', done, total, unit: 'rows' };
  }
  const model = yield* asSteps(learnThemes(sample, { excluded: input.excluded }));
  if ('why' in model || input.before === null) return model;
  const known = input.before.model;
  const [was, is] = [themePlacer(known), themePlacer(model)];
  const texts = sample.texts();
  const matched = matchThemes(
    texts.map(({ text }) => was(text).theme),
    texts.map(({ text }) => is(text).theme),
  );
  const out = excludedStems(input.excluded);
  return renumberModel(model, matched, known, ({ terms }) => termsWithout(terms, out).length === terms.length);
}

/** Narratives read between two looks at whether somebody wants it to stop. */
const AT_ONCE = 500;

/**
 * At most half of what is learnt from are texts that fit nowhere or loosely, a quarter later ones that are in their theme for good; the
 * others are earlier ones. All of them are visible, each is there once, by its hash.
 */
function* looseAndFirm(
  input: StoreThemesInput,
  learntTo: number,
  placing: ThemePlacing,
): Generator<StoreThemesProgress, PlacedText[]> {
  const loose: number[] = [];
  const later: number[] = [];
  const earlier: number[] = [];
  placing.versions.forEach((version, at) => {
    if (!input.isVisible(version)) return;
    (!isFirmByte(placing.fits[at]!) ? loose : version > learntTo ? later : earlier).push(at);
  });
  const taken = new Map<number, PlacedText>();
  const take = function* (places: readonly number[], limit: number): Generator<StoreThemesProgress, number> {
    const sample = sampleTexts(limit);
    const first = new Map<string, number>();
    for (let from = 0; from < places.length; from += AT_ONCE) {
      const some = places.slice(from, from + AT_ONCE);
      input.read(some.map((at) => placing.versions[at]!)).forEach((text, i) => {
        if (text === null) return;
        sample.add(text);
        if (!first.has(text.trim())) first.set(text.trim(), some[i]!);
      });
      yield { stage: 'reading', done: from, total: places.length, unit: 'rows' };
    }
    const texts = sample.texts();
    for (const one of texts)
      if (!taken.has(one.hash)) taken.set(one.hash, placedAs(one, first.get(one.text)!, placing, learntTo));
    return texts.length;
  };
  let left = MOST_LEARNT;
  left -= yield* take(loose, MOST_LEARNT / 2);
  left -= yield* take(everyFew(later, MOST_LEARNT / 2), MOST_LEARNT / 4);
  yield* take(everyFew(earlier, 2 * left), left);
  return [...taken.values()].toSorted((a, b) => a.hash - b.hash);
}

/** So many of some places at most twice, evenly: not every narrative is read for a sample. */
function everyFew(places: readonly number[], most: number): readonly number[] {
  const step = Math.max(1, Math.floor(places.length / most));
  return step === 1 ? places : places.filter((_, i) => i % step === 0);
}

function placedAs(
  text: SampledText,
  at: number,
  { versions, themes, fits }: ThemePlacing,
  learntTo: number,
): PlacedText {
  return {
    ...text,
    theme: themes[at] ?? OTHER,
    isFirm: isFirmByte(fits[at]!),
    isNew: versions[at]! > learntTo,
  };
}

function* asSteps<T>(work: Generator<ThemeProgress, T>): Generator<StoreThemesProgress, T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield { stage: step.value.stage, done: Math.round(step.value.done * 100), total: 100, unit: 'steps' };
  }
}
