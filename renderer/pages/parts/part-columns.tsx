import type { ReactNode } from 'react';
import type { Proportion } from '../../../shared/model/analysis.ts';
import type { CaseSelection, SelectionGroup } from '../../../shared/model/case-selection.ts';
import type { PartId, PartValues } from '../../../shared/model/part-table.ts';
import type { Format } from '../../ui/use-format.ts';
import type { Words } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';

/** What every cell of a row is made with: the reader's words and formats, the row's name, and the groups that hold its cases. */
export type RowFrame = { words: Words; format: Format; name: string; within: readonly SelectionGroup[] };

/** A column of a part's table. */
export type Column<V> = { head: string; cell: (value: V, row: RowFrame) => ReactNode };

/** What is drawn of a row beside its numbers: a point with its interval. */
export type Point<V> = {
  title: string;
  of: (value: V) => { value: number; low: number; high: number } | null;
  formatValue: (value: number) => string;
};

/** How a part is shown by rows. */
export type PartLook<P extends PartId> = {
  columns: (values: readonly PartValues[P][], words: Words, format: Format) => readonly Column<PartValues[P]>[];
  point?: (words: Words, format: Format) => Point<PartValues[P]>;
};

/** A number that opens its cases within the row. */
export function RowCases({
  selection,
  what,
  row: { name, within },
  children,
}: {
  selection: CaseSelection;
  what: string;
  row: RowFrame;
  children: ReactNode;
}) {
  return (
    <CasesLink selection={{ ...selection, within }} name={`${name}: ${what}`}>
      {children}
    </CasesLink>
  );
}

/** A figure, and its interval or its count under it. */
export function TwoLines({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <>
      <div>{first}</div>
      <div className="second">{second}</div>
    </>
  );
}

/** `31/120` and under it `26 % (19–34)`; under ten only the count. */
export function ShareCell({
  share,
  selection,
  what,
  row,
}: {
  share: Proportion;
  selection: CaseSelection;
  what: string;
  row: RowFrame;
}) {
  const { format } = row;
  if (share.denominator === 0) return '–';
  const count = `${format.count(share.numerator)}/${format.count(share.denominator)}`;
  return (
    <TwoLines
      first={
        <RowCases selection={selection} what={what} row={row}>
          {count}
        </RowCases>
      }
      second={share.denominator < 10 ? '' : rangeText(share.share, share.low, share.high, format)}
    />
  );
}

/** `26 % (19–34)`. */
export function rangeText(share: number | null, low: number | null, high: number | null, format: Format): string {
  if (share === null || low === null || high === null) return '–';
  return `${format.share(share)} (${format.decimals(low * 100, 0)}–${format.decimals(high * 100, 0)})`;
}
