import { momentPairs, zoneColumn } from '../../shared/presets/moment-columns.ts';
import type { DerivedColumn } from '../../shared/presets/preset.ts';
import { possibleOrders } from './dates/date-orders.ts';
import { newDateParts } from './dates/date-parts.ts';
import { scanDate } from './dates/scan-date.ts';
import { zoneOfName } from './dates/zone-names.ts';
import { offsetOfZoneWord } from './dates/zone-words.ts';
import { isNothing } from './values/nothing-words.ts';

const TIME_OF_DAY = /^(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:[:.][0-5]\d(?:[.,]\d+)?)?(?:[ \u00a0\u202f]?[ap]\.?[ ]?m\.?)?$/i;
const MIDNIGHT = /[ T]00:00(?::00(?:\.0+)?)?$/;

const parts = newDateParts();

/**
 * Columns of moments that a file tells in two columns, the day in one and the time of day in another, perhaps with the zone in a
 * third: read from the day alone, every case would have come in at midnight.
 * @param rows  first rows below the header, as texts
 */
export function splitMoments(names: readonly string[], rows: readonly (readonly string[])[]): DerivedColumn[] {
  const used = new Set<string>();
  const pairs = momentPairs(names).flatMap(({ name, date, time, zone }) => {
    if (used.has(date) || used.has(time)) return [];
    const cellsOf = (column: string | null): string[] =>
      column === null
        ? []
        : rows.map((row) => (row[names.indexOf(column)] ?? '').trim()).filter((cell) => !isNothing(cell));
    if (!allAre(cellsOf(date), isDay) || !allAre(cellsOf(time), (cell) => TIME_OF_DAY.test(cell))) return [];
    used.add(date).add(time);
    const stated = fixedZone(cellsOf(zone));
    const from = zone === null ? [date, time] : [date, time, zone];
    return [
      { name: stated === null ? name : `${name} [${stated.zone}]`, from, compute: momentOf(stated?.written ?? null) },
    ];
  });
  return [...pairs, ...zonedMoments(names, rows, used)];
}

/** Whole moments whose zone stands in a column of its own. */
function zonedMoments(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  used: ReadonlySet<string>,
): DerivedColumn[] {
  const zone = zoneColumn(names);
  if (zone === null) return [];
  const cellsAt = (at: number): string[] =>
    rows.map((row) => (row[at] ?? '').trim()).filter((cell) => !isNothing(cell));
  const zones = cellsAt(names.indexOf(zone));
  if (!allAre(zones, (cell) => !Number.isNaN(offsetOfZoneWord(cell)) || zoneOfName(cell) !== null)) return [];
  const stated = fixedZone(zones);
  return names.flatMap((date, at) => {
    if (date === zone || used.has(date) || !allAre(cellsAt(at), isWallTime)) return [];
    const name = stated === null ? `${date} + ${zone}` : `${date} + ${zone} [${stated.zone}]`;
    const compute = momentOf(stated?.written ?? null);
    return [{ name, from: [date, zone], compute: ([moment = '', place = '']) => compute([moment, '', place]) }];
  });
}

/** Names of the columns that such a column is made of: they are not moments of their own. */
export function partsOfMoments(made: readonly DerivedColumn[]): ReadonlySet<string> {
  return new Set(made.flatMap(({ from }) => from));
}

/** The one zone that all rows name by its place; null where they name none, several, or say the offset. */
function fixedZone(cells: readonly string[]): { zone: string; written: string } | null {
  const [written] = cells;
  if (written === undefined || cells.some((cell) => cell !== written)) return null;
  const zone = Number.isNaN(offsetOfZoneWord(written)) ? zoneOfName(written) : null;
  return zone === null ? null : { zone, written };
}

function momentOf(written: string | null): DerivedColumn['compute'] {
  return ([date = '', time = '', zone = '']) => {
    const clock = isNothing(time.trim()) ? '' : time.trim();
    const day = clock === '' ? date.trim() : date.trim().replace(MIDNIGHT, '');
    if (isNothing(day)) return day;
    const place = zone.trim();
    const isStated = isNothing(place) || place === written || (clock === '' && isDay(day));
    return [day, clock, isStated ? '' : place].filter((part) => part !== '').join(' ');
  };
}

function isDay(cell: string): boolean {
  return scanDate(cell.replace(MIDNIGHT, ''), parts) && !parts.hasTime && possibleOrders(parts) !== 0;
}

/** A date with a time, and without a word about its zone. */
function isWallTime(cell: string): boolean {
  return scanDate(cell, parts) && parts.hasTime && Number.isNaN(parts.offsetMinutes) && possibleOrders(parts) !== 0;
}

function allAre(cells: readonly string[], is: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.every(is);
}
