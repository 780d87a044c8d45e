import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { findThemes } from '../../shared/themes/find-themes.ts';
import { finish } from '../../shared/themes/group-texts.ts';
import { plantedNarratives } from './planted-narratives.ts';
import { table } from './ratio-table.ts';
import { themesInStore } from './themes-in-store.ts';
import { scoreGroups } from './score-groups.ts';

type Labelled = { name: string; texts: string[]; labels: string[] };
type Scored = {
  set: string;
  texts: number;
  given: number;
  nmi: number;
  ari: number;
  found: number;
  other: number;
  nmiFound: number;
  ariFound: number;
  cpuSeconds: number;
  peakMegabytes: number;
};

/**
 * `npm run -s bench -- themes [FILE.csv|FOLDER]… [--large N] [--store N] [--json]`: themes against labels given by hand. A file has a
 * column `text` and a column `category` (or `label`, `intent`). NMI and ARI with the true number of themes given, then with
 * the number found. `--large N`: N planted narratives of 200 characters; `--store N`: the same through a store, as a process
 * of its own, for time and memory.
 */
export async function benchThemes(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, large: { type: 'string' }, store: { type: 'string' } },
  });
  const files = positionals.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => name.endsWith('.csv'))
          .map((name) => join(path, name))
      : [path],
  );
  const large =
    values.large === undefined ? [] : [{ name: 'planted', ...plantedNarratives(Number(values.large), 40, 7) }];
  const scored = [...files.map(readLabelled), ...large].map(score);
  if (scored.length > 0)
    process.stdout.write(values.json === true ? `${JSON.stringify(scored)}\n` : `${asTable(scored)}\n`);
  if (values.store !== undefined) await printStore(Number(values.store), values.json === true);
  return scored.length === 0 && values.store === undefined ? 64 : 0;
}

async function printStore(n: number, isJson: boolean): Promise<void> {
  const { output: _output, ...taken } = await themesInStore(n);
  const rows = [
    ['narratives', 'themes', 'CPU s', 'peak MB'],
    [String(taken.texts), String(taken.themes), taken.cpuSeconds.toFixed(1), taken.peakMegabytes?.toFixed(0) ?? '–'],
  ];
  process.stdout.write(isJson ? `${JSON.stringify(taken)}\n` : `${table(rows)}\n`);
}

function readLabelled(path: string): Labelled {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const column = ['category', 'label', 'intent'].find((name) => data[0]?.[name] !== undefined) ?? 'category';
  const rows = data.filter((row) => (row['text'] ?? '').trim() !== '');
  return { name: path, texts: rows.map((row) => row['text']!), labels: rows.map((row) => row[column] ?? '') };
}

function score({ name, texts, labels }: Labelled): Scored {
  const given = new Set(labels).size;
  const started = process.cpuUsage();
  const found = group(texts, undefined);
  const used = process.cpuUsage(started);
  const told = group(texts, given);
  const { nmi, ari } = scoreGroups(labels, told.themeOf);
  const open = scoreGroups(labels, found.themeOf);
  return {
    set: name,
    texts: texts.length,
    given,
    nmi,
    ari,
    found: found.themes,
    other: found.themeOf.filter((id) => id === 0).length,
    nmiFound: open.nmi,
    ariFound: open.ari,
    cpuSeconds: (used.user + used.system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

function group(rows: string[], count: number | undefined): { themeOf: Int32Array; themes: number } {
  const found = finish(findThemes({ rows, ...(count === undefined ? {} : { count }) }));
  if ('why' in found) throw new RangeError(`no themes: ${found.why}`);
  return { themeOf: found.themeOf, themes: found.model.themes.length };
}

function asTable(scored: readonly Scored[]): string {
  const head = ['set', 'texts', 'K', 'NMI', 'ARI', 'K found', 'other', 'NMI', 'ARI', 'CPU s', 'peak MB'];
  const rows = scored.map((one) => [
    one.set.split('/').at(-1) ?? one.set,
    String(one.texts),
    String(one.given),
    one.nmi.toFixed(3),
    one.ari.toFixed(3),
    String(one.found),
    String(one.other),
    one.nmiFound.toFixed(3),
    one.ariFound.toFixed(3),
    one.cpuSeconds.toFixed(1),
    one.peakMegabytes.toFixed(0),
  ]);
  return table([head, ...rows]);
}
