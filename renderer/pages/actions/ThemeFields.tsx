import { THEME_SCOPES } from '../../../shared/model/action.ts';
import { useWords } from '../../ui/use-words.ts';
import { ChoiceField } from '../decisions/fields.tsx';
import type { ActionFields } from './action-fields.ts';

/** Which stored theme an action is judged on, and whether over all cases or those of its cluster. */
export function ThemeFields({
  theme,
  themes,
  onChange,
}: {
  theme: NonNullable<ActionFields['theme']>;
  themes: readonly { id: number; label: string }[];
  onChange: (theme: NonNullable<ActionFields['theme']>) => void;
}) {
  const { t } = useWords();
  return (
    <div className="decide-pair">
      <ChoiceField
        label={t('action.theme')}
        value={String(theme.id)}
        choices={themes.map(({ id, label }) => ({ value: String(id), label }))}
        onChange={(id) => onChange({ ...theme, id: Number(id) })}
      />
      <ChoiceField
        label={t('action.theme-within')}
        value={theme.within}
        choices={THEME_SCOPES.map((scope) => ({ value: scope, label: t(`action.theme-within.${scope}`) }))}
        onChange={(value) => onChange({ ...theme, within: value === 'all' ? 'all' : 'cluster' })}
      />
    </div>
  );
}
