import type { ImportPreview } from '../../../shared/model/import-preview.ts';
import { rejectWords } from '../../../shared/words/reject-words.ts';
import { unreadSentences } from '../../../shared/words/unread-words.ts';
import { leftOutWords } from '../../../shared/words/said.ts';
import { useFormat, type Format } from '../../ui/use-format.ts';
import { useWords, type Words } from '../../ui/use-words.ts';

const MOST_FILES = 12;

/** New, changed, same, vanished, rejected by file, with what deserves a look below each. */
export function DryRunTable({ previews }: { previews: readonly ImportPreview[] }) {
  const words = useWords();
  const format = useFormat();
  const { t } = words;
  const hasVanished = previews.some(({ vanished }) => vanished > 0);
  const hasContacts = previews.some(({ contacts }) => contacts > 0);
  const shown = previews.length > MOST_FILES ? [totalOf(previews, words)] : previews;
  return (
    <table className="table">
      <thead>
        <tr>
          <th>{t('data.file')}</th>
          <th className="number">{t('data.added')}</th>
          <th className="number">{t('data.changed')}</th>
          <th className="number">{t('data.same')}</th>
          {hasVanished && <th className="number">{t('dry.vanished')}</th>}
          {hasContacts && <th className="number">{t('dry.contacts')}</th>}
          <th className="number">{t('data.rejected')}</th>
          <th className="number">{t('data.leftOut')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => (
          <tr key={one.file}>
            <td>
              <div className="strong clip">{one.file}</div>
              {remarks(one, words, format).map((line) => (
                <div key={line} className="second">
                  {line}
                </div>
              ))}
            </td>
            <td className="number">{format.count(one.added)}</td>
            <td className="number">{format.count(one.changed)}</td>
            <td className="number">{format.count(one.same)}</td>
            {hasVanished && <td className="number">{format.count(one.vanished)}</td>}
            {hasContacts && <td className="number">{format.count(one.contacts)}</td>}
            <td className="number">{format.count(one.rejected)}</td>
            <td className="number">{format.count(sum(one.leftOut))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function remarks(one: ImportPreview, { t, count, lang }: Words, format: Format): string[] {
  const { contacts, rows, duplicates, keyedBy, rejects, pooledKeys, notKept, unmapped, leftOut } = one;
  return [
    ...(contacts > 0 ? [t('dry.counted', { n: format.count(rows - contacts), all: format.count(rows) })] : []),
    ...(duplicates > 0 ? [count('dry.twice', duplicates)] : []),
    ...(keyedBy === 'id' ? [] : [t(keyedBy === 'content' ? 'dry.byContent' : 'dry.byColumns')]),
    ...rejects.slice(0, 4).map((why) => t('dry.rejectedRow', { n: format.count(why.n), why: rejectWords(why, lang) })),
    ...unreadSentences(one.unread, lang),
    ...Object.entries(leftOut).map(([why, n]) =>
      t('dry.leftOut', { n: format.count(n), why: leftOutWords(why, lang) }),
    ),
    ...(pooledKeys.length === 0
      ? []
      : [
          t('dry.pooled', {
            keys: pooledKeys
              .slice(0, 5)
              .map(({ key, cases }) => `${key} (${format.count(cases)})`)
              .join(', '),
          }),
        ]),
    ...(notKept.length === 0 ? [] : [t('dry.notKept', { names: notKept.join(', ') })]),
    ...(unmapped.length === 0 ? [] : [t('dry.unmapped', { names: unmapped.join(', ') })]),
  ];
}

/** Many files in one line; what is cumulative over the set stands as it is after the last. */
function totalOf(previews: readonly ImportPreview[], { count }: Words): ImportPreview {
  const last = previews.at(-1);
  if (last === undefined) throw new RangeError('a total of no files');
  const total = (of: (one: ImportPreview) => number): number => previews.reduce((n, one) => n + of(one), 0);
  const leftOut: Record<string, number> = {};
  for (const one of previews) {
    for (const [why, n] of Object.entries(one.leftOut)) leftOut[why] = (leftOut[why] ?? 0) + n;
  }
  return {
    ...last,
    file: count('data.filesTotal', previews.length),
    rows: total(({ rows }) => rows),
    added: total(({ added }) => added),
    changed: total(({ changed }) => changed),
    same: total(({ same }) => same),
    duplicates: total(({ duplicates }) => duplicates),
    contacts: total(({ contacts }) => contacts),
    rejected: total(({ rejected }) => rejected),
    rejects: previews.flatMap(({ rejects }) => rejects).toSorted((a, b) => b.n - a.n),
    leftOut,
    unread: addedUp(previews.flatMap(({ unread }) => unread)),
  };
}

/** The same word in several files as one. */
function addedUp(unread: ImportPreview['unread']): ImportPreview['unread'] {
  const words = new Map<string, ImportPreview['unread'][number]>();
  for (const one of unread) {
    const key = `${one.column}\n${one.value}`;
    words.set(key, { ...one, n: one.n + (words.get(key)?.n ?? 0) });
  }
  return [...words.values()].toSorted((a, b) => b.n - a.n);
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, n) => total + n, 0);
}
