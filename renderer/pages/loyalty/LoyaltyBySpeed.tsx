import type { Analysis, Proportion } from '../../../shared/model/analysis.ts';
import { formatProportion } from '../../../shared/words/format.ts';
import { isAbsent } from '../../ui/is-absent.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/use-words.ts';

/** Repeat purchase by band of recovery speed: share as a point, its interval as a line. */
export function LoyaltyBySpeed({ bands }: { bands: Analysis['loyalty']['repeatPurchaseBySpeed'] }) {
  const { t, lang, count } = useWords();
  return (
    <Section
      title={t('loyalty.bySpeed')}
      note={isAbsent(bands) ? undefined : t('loyalty.bySpeedNote')}
      className="spaced"
    >
      {isAbsent(bands) ? (
        <p className="empty-line">{bands.why}</p>
      ) : (
        <>
          <table className="table">
            <thead>
              <tr>
                <th className="col-band">{t('loyalty.speed')}</th>
                <th className="col-wide">{t('loyalty.bought')}</th>
                <th className="number">{t('loyalty.share')}</th>
              </tr>
            </thead>
            <tbody>
              {bands.map(({ label, upToDays, repeat }) => (
                <tr key={label}>
                  <th scope="row">{upToDays === null ? t('loyalty.longer') : count('loyalty.days', upToDays)}</th>
                  <td>
                    <ShareBar value={repeat} />
                  </td>
                  <td className="number">{formatProportion(repeat, lang)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="note note-below">{t('loyalty.caution')}</p>
        </>
      )}
    </Section>
  );
}

function ShareBar({ value }: { value: Proportion }) {
  const { t } = useWords();
  const { share, low, high, denominator } = value;
  if (share === null || denominator < 10) return <span className="faint">{t('loyalty.few')}</span>;
  const percent = (part: number): string => `${part * 100}%`;
  return (
    <span className="share-bar" aria-hidden="true">
      {low !== null && high !== null && (
        <span className="share-range" style={{ left: percent(low), width: percent(high - low) }} />
      )}
      <span className="share-point" style={{ left: percent(share) }} />
    </span>
  );
}
