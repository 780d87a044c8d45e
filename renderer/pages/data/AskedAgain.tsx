import { useState } from 'react';
import type { AskedQuestion } from '../../../shared/contract/asked.ts';
import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useWrite } from '../../client/use-write.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { answered } from './answered.ts';
import { groupAsked } from './group-asked.ts';
import { useImportQueue, type SentFiles } from './import-queue.tsx';
import { QuestionCard } from './QuestionCard.tsx';

/** What came up while the files were read as a whole: nothing is stored yet, and the last answer goes on with the import. */
export function AskedAgain({ sent, asked }: { sent: SentFiles; asked: readonly AskedQuestion[] }) {
  const { t, lang } = useWords();
  const { change } = useView();
  const { send, takeBack } = useImportQueue();
  const start = useWrite('imports.start');
  const [flags, setFlags] = useState<ReadonlyMap<string, string>>(new Map());
  const groups = groupAsked(asked, (name) => sent.files.find(({ file }) => file.name === name)?.columns ?? null);
  const open = groups.filter(({ key }) => !flags.has(key));
  const choose = async (key: string, flag: string): Promise<void> => {
    const known = new Map([...flags, [key, flag]]);
    setFlags(known);
    if (groups.some((group) => !known.has(group.key))) return;
    const files = answered(sent.files, groups, known);
    const started = await start.run({ files: files.map(({ file, options }) => ({ file, options })) });
    if (!started.ok) return;
    send({ job: started.value.job, files }, false);
    change((view) => ({ ...view, job: started.value.job }));
  };
  const back = (
    <button
      type="button"
      className="link second"
      onClick={() => {
        takeBack();
        change(({ job: _job, ...view }) => view, false);
      }}
    >
      {t('data.backToFiles')}
    </button>
  );
  return (
    <Section title={t('data.asked')} note={t('data.askedNote')} aside={back}>
      {open.map(({ key, question, files }) => (
        <QuestionCard
          key={key}
          question={question}
          files={sent.files.length > 1 ? files : []}
          onChoose={(flag) => void choose(key, flag)}
        />
      ))}
      {open.length === 0 && start.error === null && <p role="status">{t('data.starting')}</p>}
      {start.error !== null && (
        <p className="failed-line" role="alert">
          {troubleWords(start.error, lang)}
        </p>
      )}
    </Section>
  );
}
