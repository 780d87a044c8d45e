import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../main/core/project-folder.ts';
import { plantedNarratives } from './planted-narratives.ts';
import { runMeasured, type Measured } from './run-measured.ts';

const DAYS = 900;

/** What `redress themes --find` takes, as a process of its own, on a store of `n` planted narratives of 200 characters. */
export async function themesInStore(n: number): Promise<Measured & { texts: number; themes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-themes-'));
  try {
    const file = join(folder, 'narratives.csv');
    const { texts } = plantedNarratives(n, 40, 7);
    const rows = texts.map((text, i) => {
      const received = new Date(Date.UTC(2024, 0, 1) + (i * DAYS * 86_400_000) / n).toISOString();
      return `C${i},${received},Late,Courier,${text}`;
    });
    writeFileSync(file, ['Case ID,Received,Category,Touchpoint,Description', ...rows].join('\n'));
    const redress = join(PROJECT_FOLDER, 'main/shells/cli/redress.mjs');
    const store = join(folder, 'narratives.redress');
    await runMeasured(process.execPath, [redress, 'import', file, '--store', store, '--yes']);
    const found = await runMeasured(process.execPath, [redress, 'themes', '--store', store, '--find', '--json']);
    const { texts: placed, themes } = JSON.parse(found.output) as { texts: number; themes: unknown[] };
    return { ...found, texts: placed, themes: themes.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
