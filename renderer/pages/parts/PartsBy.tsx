import { useState } from 'react';
import type { SelectionGroup } from '../../../shared/model/case-selection.ts';
import type { PartId, PartTable } from '../../../shared/model/part-table.ts';
import { partDefinition, partTitle } from '../../../shared/words/part-words.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useViewQuery } from '../address/use-view-query.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { BelowRows, FEW } from '../metric/BelowRows.tsx';
import { ByTabs, useDimensions, type Dimension } from '../metric/ByTabs.tsx';
import { lookOf } from './looks.ts';
import { PartPoints } from './PartPoints.tsx';

/**
 * Parts of a page by cluster, month, site, channel …: a choice of the part and of what it is cut by, a table, and a small chart where
 * a row is one point with its interval. Each number opens its cases, counted within the row.
 * @param within  only cases of these groups: the cluster of its page
 */
export function PartsBy({
  parts,
  within = [],
  nextPurchase = 'time-to-next-purchase',
}: {
  parts: readonly PartId[];
  within?: readonly SelectionGroup[];
  nextPurchase?: string;
}) {
  const { t, lang } = useWords();
  const query = useViewQuery();
  const dimensions = useDimensions(within.map(({ by }) => by));
  const [chosen, setPart] = useState<PartId | null>(null);
  const [by, setBy] = useState<Dimension>(within.length === 0 ? 'cluster' : 'month');
  const part = chosen !== null && parts.includes(chosen) ? chosen : parts[0];
  const isAsked = part !== undefined;
  const table = useCall(
    'followup.part',
    { query, part: part ?? 'ladder', by, within },
    { isEnabled: isAsked, keepPrevious: false },
  );
  if (!isAsked) return null;
  return (
    <Section title={t(within.length === 0 ? 'part.by-title' : 'part.within-title')}>
      <div className="tabs" role="group" aria-label={t('follow.metric')}>
        {parts.map((id) => (
          <button key={id} type="button" className="tab" aria-pressed={id === part} onClick={() => setPart(id)}>
            {partTitle(id, lang)}
          </button>
        ))}
      </div>
      <ByTabs dimensions={dimensions} by={by} onBy={setBy} />
      <Awaited call={table}>
        {(value) => <PartRows table={value} by={by} within={within} nextPurchase={nextPurchase} />}
      </Awaited>
      <Explained>
        <p>{partDefinition(part, lang)}</p>
        <p>{t('part.how-rows')}</p>
      </Explained>
    </Section>
  );
}

function PartRows({
  table,
  by,
  within,
  nextPurchase,
}: {
  table: PartTable;
  by: Dimension;
  within: readonly SelectionGroup[];
  nextPurchase: string;
}) {
  const words = useWords();
  const { t, lang } = words;
  const format = useFormat();
  const [isAll, setAll] = useState(false);
  if (table.why !== null) return <p className="empty-line">{reasonWords(table.why, lang)}</p>;
  const look = lookOf(table.part, nextPurchase);
  const isTime = table.by === 'month';
  const rows = isTime ? table.rows.toReversed() : table.rows;
  const shown = isAll ? rows : rows.slice(0, FEW);
  const columns = look.columns(
    rows.flatMap(({ value }) => value ?? []),
    words,
    format,
  );
  const nameOf = (label: string): string => (isTime ? format.period(label) : label);
  return (
    <>
      {look.point !== null && (
        <PartPoints rows={shown} nameOf={nameOf} point={look.point(words, format)} by={t(`follow.by-${by}`)} />
      )}
      <div className="wide-table">
        <table className="table table-tight parts-by">
          <thead>
            <tr>
              <th className="head-word">{t(`follow.by-${by}`)}</th>
              <th className="number">{t('follow.cases')}</th>
              {columns.map(({ head }) => (
                <th key={head} className="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ label, cases, value, why }) => {
              const own = [...within, { by: table.by, label }];
              const name = `${partTitle(table.part, lang)}, ${nameOf(label)}`;
              return (
                <tr key={label}>
                  <th scope="row">{nameOf(label)}</th>
                  <td className="number">
                    {cases === 0 ? (
                      '0'
                    ) : (
                      <CasesLink
                        selection={{ of: 'group', group: { by: table.by, label }, within }}
                        name={nameOf(label)}
                      >
                        {format.count(cases)}
                      </CasesLink>
                    )}
                  </td>
                  {value === null ? (
                    <td className="second" colSpan={columns.length}>
                      {reasonWords(why ?? '', lang)}
                    </td>
                  ) : (
                    columns.map(({ head, cell }) => (
                      <td key={head} className="number">
                        {cell(value, { words, format, name, within: own })}
                      </td>
                    ))
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <BelowRows table={table} by={by} isAll={isAll} onAll={setAll} />
    </>
  );
}
