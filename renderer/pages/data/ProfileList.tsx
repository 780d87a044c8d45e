import { useState } from 'react';
import { FileTrigger, Button } from 'react-aria-components';
import type { MappingProfile } from '../../../shared/model/mapping-profile.ts';
import { useClient } from '../../client/client-context.ts';
import { saveFile } from '../../client/save-file.ts';
import { useCall } from '../../client/use-call.ts';
import { useWrite } from '../../client/use-write.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Section } from '../../ui/Section.tsx';
import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { ProfileTable } from './ProfileTable.tsx';

/** What was done last, and the version that would be taken back. */
type Said = { text: string; undo: number | null };

/** How files of known columns are read: edited, deleted, undone, as a file to and from other stores. */
export function ProfileList() {
  const { t, count, lang } = useWords();
  const client = useClient();
  const profiles = useCall('profiles.list', {});
  const undo = useWrite('profiles.undo');
  const taking = useWrite('profiles.import');
  const [said, setSaid] = useState<Said | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const file = await client.invoke('profiles.export', {});
    setProblem(file.ok ? null : troubleWords(file.error, lang));
    if (file.ok) saveFile(file.value);
  };
  const take = async (list: FileList | null): Promise<void> => {
    const [file] = list ?? [];
    if (file === undefined) return;
    const ref = await client.refOf(file, () => undefined);
    const taken = ref.ok ? await taking.run({ file: ref.value }) : ref;
    setProblem(taken.ok ? null : troubleWords(taken.error, lang));
    setSaid(taken.ok ? { text: count('profile.takenIn', taken.value.length), undo: null } : null);
  };
  const takeBack = async (id: number): Promise<void> => {
    const answer = await undo.run({ id });
    setProblem(answer.ok ? null : troubleWords(answer.error, lang));
    if (answer.ok) setSaid(null);
  };
  const aside = (
    <>
      <button type="button" className="link second" onClick={() => void save()}>
        {t('profile.export')}
      </button>{' '}
      <FileTrigger acceptedFileTypes={['.json', 'application/json']} onSelect={(list) => void take(list)}>
        <Button className="link second">{t('profile.import')}</Button>
      </FileTrigger>
    </>
  );
  return (
    <Section title={t('profile.title')} note={t('profile.note')} aside={aside}>
      {said !== null && (
        <p className="second" role="status">
          {said.text}{' '}
          {said.undo !== null && (
            <button type="button" className="link" onClick={() => void takeBack(said.undo ?? 0)}>
              {t('profile.takeBack')}
            </button>
          )}
        </p>
      )}
      {problem !== null && (
        <p className="failed-line" role="alert">
          {problem}
        </p>
      )}
      <Awaited
        call={profiles}
        isEmpty={(list) => inForce(list).length === 0}
        empty={<p className="empty-line">{t('profile.none')}</p>}
      >
        {(list) => (
          <ProfileTable
            profiles={inForce(list)}
            onDone={(text, made) => setSaid({ text, undo: made.id })}
            onProblem={setProblem}
          />
        )}
      </Awaited>
    </Section>
  );
}

function inForce(profiles: readonly MappingProfile[]): MappingProfile[] {
  return profiles
    .filter(({ state, content }) => state === 'in-force' && content !== null)
    .toSorted((a, b) => b.usedAt - a.usedAt);
}
