import { useId, useState } from 'react';
import { isZone } from '../../../shared/metrics/zone-clock.ts';
import type { BusinessCalendar } from '../../../shared/model/metric.ts';
import { dayName, formatSpans, parseSpans, weekOf } from '../../../shared/words/opening-hours.ts';
import { useWords } from '../../ui/use-words.ts';
import { DecisionDialog } from '../decisions/DecisionDialog.tsx';
import { DecisionForm } from '../decisions/DecisionForm.tsx';
import { InputField, WhoField } from '../decisions/fields.tsx';
import { lastWho } from '../../ui/who.ts';
import type { ChangeSettings } from './use-settings.ts';

/** The weekly opening table, its zone and its holidays. */
export function HoursDialog(props: { settings: ChangeSettings; current: BusinessCalendar | null; zone: string }) {
  const { t } = useWords();
  return (
    <DecisionDialog open={t('setting.hours-edit')} openName={t('setting.hours-edit-title')}>
      {(close) => <HoursForm {...props} onDone={close} />}
    </DecisionDialog>
  );
}

const USUAL = '09:00-17:00';

function HoursForm({
  settings,
  current,
  zone,
  onDone,
}: {
  settings: ChangeSettings;
  current: BusinessCalendar | null;
  zone: string;
  onDone: () => void;
}) {
  const { t, lang } = useWords();
  const holidaysId = useId();
  const [days, setDays] = useState(() =>
    Array.from({ length: 7 }, (_, day) =>
      current === null ? (day < 5 ? USUAL : '') : formatSpans(current.week[day] ?? []),
    ),
  );
  const [inZone, setZone] = useState(current?.zone ?? zone);
  const [holidays, setHolidays] = useState(current?.holidays.join('\n') ?? '');
  const [who, setWho] = useState(lastWho);
  const typed = days.map(parseSpans);
  const week = weekOf(typed.map((spans) => spans ?? []));
  const free = holidays.split(/[\s,;]+/).filter((day) => day !== '');
  const wrongDay = free.find((day) => !isDay(day));
  const isEmpty = typed.every((spans) => spans !== null && spans.length === 0);
  const isRead = typed.every((spans) => spans !== null);
  const isReady = isRead && week !== null && !isEmpty && isZone(inZone) && wrongDay === undefined;
  const calendar = { zone: inZone, week: week ?? [], holidays: free.toSorted() };
  return (
    <DecisionForm
      title={t('setting.hours-edit-title')}
      isReady={isReady}
      onSend={() => settings.set({ kind: 'opening-hours', calendar }, '', who)}
      extra={
        current === null
          ? null
          : {
              label: t('setting.hours-remove'),
              onSend: () => settings.set({ kind: 'opening-hours', calendar: null }, '', who),
            }
      }
      onDone={onDone}
    >
      <p className="note">{t('setting.hours-hint')}</p>
      <div className="hours-table">
        {days.map((text, day) => (
          <InputField
            key={day}
            label={dayName(day, lang)}
            value={text}
            isFirst={day === 0}
            wrong={typed[day] === null ? t('setting.hours-wrong') : null}
            onChange={(value) => setDays(days.map((old, k) => (k === day ? value : old)))}
          />
        ))}
      </div>
      {week === null && <p className="note">{t('setting.hours-overlap')}</p>}
      {isEmpty && <p className="note">{t('setting.hours-empty')}</p>}
      <InputField
        label={t('setting.zone')}
        value={inZone}
        wrong={isZone(inZone) ? null : t('setting.zone-wrong')}
        onChange={setZone}
      />
      <div className="decide-field">
        <label htmlFor={holidaysId}>{t('setting.holidays')}</label>
        <textarea
          id={holidaysId}
          className="field"
          rows={3}
          value={holidays}
          onChange={(event) => setHolidays(event.target.value)}
        />
        {wrongDay !== undefined && <p className="note">{t('setting.holidays-wrong', { day: wrongDay })}</p>}
      </div>
      <WhoField value={who} onChange={setWho} />
    </DecisionForm>
  );
}

function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
