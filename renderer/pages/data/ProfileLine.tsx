import type { ImportOptions, RecalledProfile } from '../../../shared/model/recognition.ts';
import { useCall } from '../../client/use-call.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';

/** By which profile the file is read, or which one is nearest and in what it differs. */
export function ProfileLine({
  profile,
  options,
  onOptions,
}: {
  profile: RecalledProfile;
  options: ImportOptions;
  onOptions: (options: ImportOptions) => void;
}) {
  const { t } = useWords();
  const format = useFormat();
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  const { name, usedAt, usedFor, isUsed, missing, extra } = profile;
  const day = format.day(usedAt, zone);
  const used = usedFor === '' ? t('profile.usedPlain', { name }) : t('profile.used', { day, file: usedFor, name });
  return (
    <p className="second profile-line">
      {isUsed ? used : t('profile.near', { name, day })}
      {missing.length > 0 && <> {t('profile.missing', { names: missing.join(', ') })}.</>}
      {extra.length > 0 && <> {t('profile.extra', { names: extra.join(', ') })}.</>}
      {isUsed && (
        <>
          {' '}
          <button type="button" className="link" onClick={() => onOptions({ ...options, profile: 'none' })}>
            {t('profile.forget')}
          </button>
        </>
      )}
    </p>
  );
}
