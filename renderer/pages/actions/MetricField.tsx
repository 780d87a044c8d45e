import { ACTION_METRICS, type CriterionTheme } from '../../../shared/model/action.ts';
import { themeLabel } from '../../../shared/words/theme-label.ts';
import { useCall } from '../../client/use-call.ts';
import { useWords } from '../../ui/use-words.ts';
import { ChoiceField } from '../decisions/fields.tsx';
import type { ActionFields } from './action-fields.ts';
import { ThemeFields } from './ThemeFields.tsx';

/** What an action is judged by. A theme can be chosen where themes are stored. */
export function MetricField({
  fields,
  frozen,
  onChange,
}: {
  fields: ActionFields;
  /** The theme of the action that is changed; it may be gone. */
  frozen: CriterionTheme | undefined;
  onChange: (changed: Partial<ActionFields>) => void;
}) {
  const { t, lang } = useWords();
  const state = useCall('themes.state', { lang });
  const stored = state.state === 'data' ? state.value.themes : [];
  const isGone = frozen !== undefined && !stored.some(({ id }) => id === frozen.id);
  const themes = isGone ? [{ id: frozen.id, label: themeLabel(frozen, lang) }, ...stored] : stored;
  const { metric, theme } = fields;
  const [first] = themes;
  return (
    <>
      <ChoiceField
        label={t('action.metric')}
        value={metric}
        choices={ACTION_METRICS.filter((one) => one !== 'theme' || first !== undefined || metric === 'theme').map(
          (one) => ({ value: one, label: t(`act.metric-name.${one}`) }),
        )}
        onChange={(value) => {
          const chosen = ACTION_METRICS.find((one) => one === value) ?? 'complaints';
          const kept = theme ?? (first === undefined ? null : { id: first.id, within: 'cluster' as const });
          onChange({ ...ANEW, metric: chosen, theme: chosen === 'theme' ? kept : null });
        }}
      />
      {metric === 'theme' && theme !== null && (
        <ThemeFields theme={theme} themes={themes} onChange={(changed) => onChange({ ...ANEW, theme: changed })} />
      )}
    </>
  );
}

/** What was proposed for another measure is proposed anew. */
const ANEW = { fall: '', window: '', levelFrom: null, comparison: 'auto' } as const;
