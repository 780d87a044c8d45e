import { isZone } from '../../../shared/metrics/zone-clock.ts';

/** Zones by the names that exports give them: short words, Windows' names, and those of lists to choose from. */
const ZONES: readonly (readonly [string, RegExp])[] = [
  ['UTC', /^(?:utc|gmt|z|coordinated universal time|greenwich mean time|universal time|weltzeit)$/],
  ['America/Los_Angeles', /^(?:pst|pdt|pt|pst8pdt|pacific(?: standard| daylight)? time(?: us canada)?|us pacific)$/],
  ['America/Denver', /^(?:mst|mdt|mt|mst7mdt|mountain(?: standard| daylight)? time(?: us canada)?|us mountain)$/],
  ['America/Chicago', /^(?:cst|cdt|ct|cst6cdt|central(?: standard| daylight)? time(?: us canada)?|us central)$/],
  ['America/New_York', /^(?:est|edt|et|est5edt|eastern(?: standard| daylight)? time(?: us canada)?|us eastern)$/],
  ['America/Anchorage', /^(?:akst|akdt|alaska(?:n)?(?: standard)? time)$/],
  ['Pacific/Honolulu', /^(?:hst|hawaii(?:an)?(?: standard)? time)$/],
  ['America/Sao_Paulo', /^(?:brt|brasilia(?: time)?|e south america standard time|horario de brasilia)$/],
  ['Europe/London', /^(?:bst|uk time|british(?: summer)? time|gmt standard time|london(?: time)?)$/],
  [
    'Europe/Berlin',
    /^(?:cet|cest|mez|mesz|central europe(?:an)?(?: standard| summer)? time|w europe standard time|mitteleuropaische (?:sommer)?zeit|berlin(?: time)?|heure (?:de )?paris|hora peninsular)$/,
  ],
  ['Europe/Helsinki', /^(?:eet|eest|eastern european(?: summer)? time|fle standard time)$/],
  ['Asia/Tokyo', /^(?:jst|japan(?: standard)? time|tokyo standard time)$/],
  [
    'Australia/Sydney',
    /^(?:aest|aedt|aus eastern standard time|australian eastern(?: standard| daylight)? time|sydney(?: time)?)$/,
  ],
  ['Asia/Kolkata', /^(?:india(?:n)? standard time)$/],
];

/** The IANA zone that a name means (`Europe/Berlin`, `Pacific time`, `W. Europe Standard Time`), or null. */
export function zoneOfName(name: string): string | null {
  const text = name.trim();
  if (/^[A-Za-z]+\/[A-Za-z_/+-]+$/.test(text) && isZone(text)) return text;
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return ZONES.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** The zone that a column's name states: `Created (Pacific time)`, `Opened [Europe/Berlin]`, `Created UTC`; null where it states none. */
export function zoneOfColumn(column: string): string | null {
  if (/(?:^|[\s(_[-])(?:utc|gmt)(?:$|[\s)\]_-])/i.test(column)) return 'UTC';
  for (const [, note = ''] of column.matchAll(/[([]([^()[\]]{1,60})[)\]]/g)) {
    const zone = zoneOfName(note);
    if (zone !== null) return zone;
  }
  return null;
}
