import type { Grain, Interval } from '../../../shared/model/series.ts';
import { unitWords } from '../../../shared/words/unit-words.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { shownPeriods } from '../this-month/shown-periods.ts';

// Heads and cells that every table of judged series shares: clusters, real changes, themes.

export function MarkHead() {
  const { t } = useWords();
  return (
    <th className="col-mark">
      <span className="visually-hidden">{t('now.variation')}</span>
    </th>
  );
}

export function SparkHead({ grain }: { grain: Grain }) {
  const { t } = useWords();
  return (
    <th className="col-spark">
      {t(grain === 'week' ? 'now.lastWeeks' : 'now.last', { n: String(shownPeriods(grain)) })}
    </th>
  );
}

/** What the column of rates is called: with the unit where all rows share one, else each row says its own. */
export function useRateHead(rows: readonly { rateUnit: string }[]): { label: string; showsUnit: boolean } {
  const { t, lang } = useWords();
  const units = new Set(rows.map(({ rateUnit }) => rateUnit));
  const [unit] = units;
  const isOne = units.size === 1 && unit !== undefined;
  return {
    label: isOne ? t('now.rate', { unit: unitWords(unit, lang) }) : t('now.rateAny'),
    showsUnit: units.size > 1,
  };
}

/** Rate ratio with its interval; `none` where there is none. */
export function EffectCell({ ratio, none = '' }: { ratio: Interval | null; none?: string }) {
  const format = useFormat();
  return ratio === null ? (
    <td className="number">{none}</td>
  ) : (
    <TwoLines first={format.ratio(ratio.mid)} second={format.ratioRange(ratio)} />
  );
}

/** Complaints above the old level with their interval; `none` where there is none. */
export function ExcessCell({ excess, none = '' }: { excess: Interval | null; none?: string }) {
  const format = useFormat();
  return excess === null ? (
    <td className="number">{none}</td>
  ) : (
    <TwoLines first={format.signed(excess.mid)} second={format.countRange(excess)} />
  );
}

function TwoLines({ first, second }: { first: string; second: string }) {
  return (
    <td className="number">
      <div>{first}</div>
      <div className="second">{second}</div>
    </td>
  );
}
