import { hasSomeRepeats } from '../../../shared/model/many-repeats.ts';
import type { ImportOutcome } from '../../../shared/model/recognition.ts';
import { unreadSentences } from '../../../shared/words/unread-words.ts';
import { leftOutWords } from '../../../shared/words/said.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { RejectsLink } from './RejectsLink.tsx';
import { UndoButton } from './UndoButton.tsx';

/** What came of each file: new, changed, same, rejected, left out; each can be undone. */
export function OutcomeList({ outcomes }: { outcomes: readonly ImportOutcome[] }) {
  const { t, count, lang } = useWords();
  const format = useFormat();
  return (
    <table className="table">
      <thead>
        <tr>
          <th>{t('data.file')}</th>
          <th className="number">{t('data.rows')}</th>
          <th className="number">{t('data.added')}</th>
          <th className="number">{t('data.changed')}</th>
          <th className="number">{t('data.same')}</th>
          <th className="number">{t('data.rejected')}</th>
          <th className="number">{t('data.leftOut')}</th>
          <th>
            <span className="visually-hidden">{t('data.undo')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {outcomes.map((outcome) => {
          const leftOut = Object.entries(outcome.leftOut);
          return (
            <tr key={outcome.id}>
              <td>
                <div className="strong">{outcome.file}</div>
                <div className="second">
                  {outcome.source} · {t(`kind.name.${outcome.kind}`)}
                  {outcome.duplicates > 0 && ` · ${count('dry.twice', outcome.duplicates)}`}
                  {outcome.contacts > 0 && ` · ${count('data.contacts', outcome.contacts)}`}
                  {outcome.pooledKeys.length > 0 &&
                    ` · ${t('data.pooled')}: ${outcome.pooledKeys.map(({ key, cases }) => `${key} (${format.count(cases)})`).join(', ')}, ${t('data.pooledNote')}`}
                </div>
                {unreadSentences(outcome.unread, lang).map((text) => (
                  <div key={text} className="second">
                    {text}
                  </div>
                ))}
                {hasSomeRepeats(outcome) && (
                  <div className="second">{t('data.manyRepeats', { n: format.count(outcome.differing) })}</div>
                )}
              </td>
              <td className="number">{format.count(outcome.rows)}</td>
              <td className="number">{format.count(outcome.added)}</td>
              <td className="number">{format.count(outcome.changed)}</td>
              <td className="number">{format.count(outcome.same)}</td>
              <td className="number">
                <RejectsLink {...outcome} />
              </td>
              <td
                className="number"
                title={leftOut.map(([reason, n]) => `${leftOutWords(reason, lang)}: ${format.count(n)}`).join('; ')}
              >
                {format.count(leftOut.reduce((sum, [, n]) => sum + n, 0))}
              </td>
              <td className="number">
                <UndoButton id={outcome.id} name={outcome.file} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
