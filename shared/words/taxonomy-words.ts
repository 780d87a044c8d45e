import type { ClusterSubject } from '../model/decision.ts';
import { assertNever } from '../model/result.ts';
import type { SplitRule, TaxonomyContent } from '../model/taxonomy.ts';
import { dimensionLabel } from './dimension-words.ts';
import { message, type Lang } from './messages.ts';

/** Names told one by one; of more only the number of the rest. */
const MOST_TOLD = 4;

/**
 * What a change of the taxonomy says, in one line.
 * @example taxonomyWords({ kind: 'rename', field: 'category', from: ['late'], to: 'Late' }, 'en') // '“late” → “Late”'
 */
export function taxonomyWords(content: TaxonomyContent, lang: Lang): string {
  switch (content.kind) {
    case 'rename':
      return message(lang, 'taxonomy.words.rename', {
        from: namesWords(content.from, lang),
        to: quoted(content.to, lang),
      });
    case 'split':
      return message(lang, 'taxonomy.words.split', {
        from: quoted(content.from, lang),
        rules: content.rules.map((rule) => ruleWords(rule, lang)).join('; '),
      });
    case 'place':
      return message(lang, 'taxonomy.words.place', {
        names: namesWords(content.categories, lang),
        touchpoint: quoted(content.touchpoint, lang),
      });
    case 'bridge':
      return message(lang, 'taxonomy.words.bridge', {
        from: clusterWords(content.from, lang),
        to: clusterWords(content.to, lang),
      });
    case 'dismiss':
      return message(lang, 'taxonomy.words.dismiss', { names: namesWords(content.names, lang) });
    default:
      return assertNever(content);
  }
}

/** Names between quotation marks, with commas; blanks in them stay visible. */
export function namesWords(names: readonly string[], lang: Lang): string {
  const told = names.slice(0, MOST_TOLD).map((name) => quoted(name, lang));
  return names.length > MOST_TOLD ? `${told.join(', ')} … +${names.length - MOST_TOLD}` : told.join(', ');
}

function ruleWords({ when, to }: SplitRule, lang: Lang): string {
  if ('word' in when)
    return message(lang, 'taxonomy.words.word', { word: quoted(when.word, lang), to: quoted(to, lang) });
  return message(lang, 'taxonomy.words.field', {
    field: dimensionLabel(when.field, lang),
    values: namesWords(when.values, lang),
    to: quoted(to, lang),
  });
}

function clusterWords({ category, touchpoint }: ClusterSubject, lang: Lang): string {
  return quoted(`${category} / ${touchpoint}`, lang);
}

function quoted(name: string, lang: Lang): string {
  return lang === 'de' ? `„${name}“` : `“${name}”`;
}
