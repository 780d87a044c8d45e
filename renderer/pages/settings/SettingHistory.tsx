import { useState } from 'react';
import type { SettingKind } from '../../../shared/model/setting.ts';
import { settingWords } from '../../../shared/words/setting-words.ts';
import { useCall } from '../../client/use-call.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import type { ChangeSettings } from './use-settings.ts';

/** Every change of these kinds, newest first, with who and why: the audit trail, folded up until asked for. */
export function SettingHistory({ kinds, settings }: { kinds: readonly SettingKind[]; settings: ChangeSettings }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const listed = useCall('settings.list', {});
  if (listed.state !== 'data') return null;
  const all = listed.value.filter(({ content }) => kinds.includes(content.kind)).toReversed();
  if (all.length === 0) return null;
  return (
    <div className="setting-history">
      <button type="button" className="link second" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('setting.history', { n: format.count(all.length) })}
      </button>
      {isOpen && (
        <ul className="decisions" aria-label={t('setting.history-title')}>
          {all.map(({ id, content, reason, who, madeAt, state }) => {
            const name = settingWords(content, lang);
            return (
              <li key={id}>
                <span className={state === 'in-force' ? 'decision-what' : 'soft'}>{name}</span>
                {reason !== '' && <span className="decision-why">{reason}</span>}
                {state !== 'in-force' && (
                  <span className="soft">{t(state === 'replaced' ? 'setting.replaced' : 'setting.undone')}</span>
                )}
                <span className="second">
                  {[who, format.day(madeAt, 'UTC')].filter((part) => part !== '').join(', ')}{' '}
                  {state === 'in-force' && (
                    <button
                      type="button"
                      className="link"
                      aria-label={t('setting.undo-name', { name })}
                      onClick={() => void settings.undo(id)}
                    >
                      {t('setting.undo')}
                    </button>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
