import { useEffect, useRef } from 'react';
import { CAUSE_CODES, type Bone, type CauseCode } from '../../../shared/model/cause.ts';
import { LONGEST_TEXT } from '../../../shared/model/decision.ts';
import { useWords } from '../../ui/use-words.ts';

/** What is on the branches of the fishbone, to be typed: Enter adds another line to the same branch. */
export function BonesEditor({ bones, onChange }: { bones: readonly Bone[]; onChange: (bones: Bone[]) => void }) {
  const { t } = useWords();
  const fresh = useRef<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh.current === null) return;
    list.current?.querySelector<HTMLInputElement>(`input[data-bone="${fresh.current}"]`)?.focus();
    fresh.current = null;
  });
  const add = (code: CauseCode): void => {
    fresh.current = bones.length;
    onChange([...bones, { code, text: '' }]);
  };
  return (
    <div ref={list} className="bones">
      {CAUSE_CODES.map((code) => (
        <div key={code} className="bone-branch">
          {bones.map((bone, at) =>
            bone.code !== code ? null : (
              <div key={at} className="bone-line">
                <input
                  className="field"
                  data-bone={at}
                  aria-label={t('cause.bone', {
                    code: t(`cause.code.${code}`),
                    n: String(bones.slice(0, at + 1).filter((one) => one.code === code).length),
                  })}
                  maxLength={LONGEST_TEXT}
                  value={bone.text}
                  onChange={(event) =>
                    onChange(bones.map((one, k) => (k === at ? { ...one, text: event.target.value } : one)))
                  }
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter') return;
                    event.preventDefault();
                    add(code);
                  }}
                />
                <button
                  type="button"
                  className="link"
                  aria-label={t('cause.remove-line', { text: bone.text })}
                  onClick={() => onChange(bones.filter((_, k) => k !== at))}
                >
                  {t('cause.remove')}
                </button>
              </div>
            ),
          )}
          <button type="button" className="link" onClick={() => add(code)}>
            {t('cause.add-bone', { code: t(`cause.code.${code}`) })}
          </button>
        </div>
      ))}
    </div>
  );
}
