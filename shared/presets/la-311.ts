import type { Preset } from './preset.ts';

/** Request types behind the codes of the 311-data project's database. */
const TYPES: Readonly<Record<string, string>> = {
  1: 'Graffiti Removal',
  2: 'Homeless Encampment',
  3: 'Dead Animal Removal',
  4: 'Bulky Items',
  5: 'Electronic Waste',
  6: 'Illegal Dumping Pickup',
  7: 'Metal/Household Appliances',
  8: 'Single Streetlight Issue',
  9: 'Multiple Streetlight Issue',
  10: 'Report Water Waste',
  11: 'Other',
};
const AGENCIES: Readonly<Record<string, string>> = {
  1: 'BSL',
  2: 'BOS',
  3: 'LASAN',
  4: 'OCB',
  5: 'ITA',
  6: 'LADWP',
  7: 'BSS',
};
const SOURCES: Readonly<Record<string, string>> = {
  2: "Council's Office",
  3: 'Email',
  5: 'Letter',
  7: 'Mobile App',
  8: 'Call',
  17: 'Self Service',
  18: 'Driver Self Report',
};

/** The name behind a code; a code without a name stands as it is. */
const named =
  (names: Readonly<Record<string, string>>) =>
  (cells: readonly string[]): string => {
    const code = (cells[0] ?? '').trim();
    return Object.hasOwn(names, code) ? (names[code] ?? code) : code;
  };

/**
 * Los Angeles service requests (MyLA311): the city's export, the same with lower-case names, and the 311-data project's
 * table with codes in place of names. `srnumber` is the case number in all of them.
 */
export const la311: Preset = {
  id: 'la-311',
  label: 'LA 311 service requests (MyLA311)',
  kind: 'complaints',
  dateOrder: 'mdy',
  columns: [
    'SRNumber',
    'CreatedDate',
    'UpdatedDate',
    'ActionTaken',
    'Owner',
    'RequestType',
    'Status',
    'RequestSource',
    'CreatedByUserOrganization',
    'MobileOS',
    'Anonymous',
    'AssignTo',
    'ServiceDate',
    'ClosedDate',
    '_daystoclose',
    'AddressVerified',
    'ApproximateAddress',
    'Address',
    'HouseNumber',
    'Direction',
    'StreetName',
    'Suffix',
    'ZipCode',
    'Latitude',
    'Longitude',
    'Location',
    'TBMPage',
    'TBMColumn',
    'TBMRow',
    'APC',
    'CD',
    'CDMember',
    'NC',
    'NCName',
    'PolicePrecinct',
    'request_id',
    'type_id',
    'agency_id',
    'source_id',
    'council_id',
    'region_id',
    'city_id',
  ],
  needs: [
    ['SRNumber'],
    ['CreatedDate'],
    ['RequestType', 'type_id'],
    ['ClosedDate', 'UpdatedDate', 'Owner', 'agency_id'],
  ],
  fields: {
    caseId: { columns: ['SRNumber'] },
    receivedAt: { columns: ['CreatedDate'] },
    resolvedAt: { columns: ['ClosedDate'] },
    promisedAt: { columns: ['ServiceDate'] },
    updatedAt: { columns: ['UpdatedDate'] },
    category: { columns: ['RequestType', 'type of type_id'] },
    touchpoint: { columns: ['Owner', 'agency of agency_id'] },
    channel: { columns: ['RequestSource', 'source of source_id'] },
    site: { columns: ['APC', 'region_id'] },
    team: { columns: ['Owner', 'agency of agency_id'] },
    handler: { columns: ['AssignTo'] },
    status: { columns: ['Status'] },
  },
  derive: [
    { name: 'type of type_id', from: ['type_id'], compute: named(TYPES) },
    { name: 'agency of agency_id', from: ['agency_id'], compute: named(AGENCIES) },
    { name: 'source of source_id', from: ['source_id'], compute: named(SOURCES) },
  ],
  note: 'Category: the request type. Touchpoint: the city department that owns it. There is no customer key.',
};
