import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles, violationsOf, type Room } from './support/architecture.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What the store shows to those who read it: queries, and the types and words that queries speak in. */
const DB_FOR_READERS = ['main/db/queries', 'main/db/types.ts', 'main/db/sqlite-trouble.ts'];

/** The table of the design: who may import whom. */
const ROOMS: readonly Room[] = [
  { folder: 'shared', rooms: [], packages: [], typesOf: ['echarts'] },
  { folder: 'shared/stats', rooms: [], packages: ['@stdlib/*'] },
  { folder: 'shared/contract', rooms: ['shared/model', 'shared/metrics'], packages: ['zod'] },

  { folder: 'main/check-node.mjs', rooms: [], packages: [] },
  { folder: 'main/db', rooms: ['shared/model'], packages: ['better-sqlite3'], node: true },
  {
    folder: 'main/import',
    rooms: [...DB_FOR_READERS, 'shared'],
    packages: ['papaparse', 'temporal-polyfill'],
    node: true,
  },
  {
    folder: 'main/analysis',
    rooms: [...DB_FOR_READERS, 'shared'],
    packages: ['temporal-polyfill'],
    node: true,
  },
  {
    folder: 'main/report',
    rooms: [...DB_FOR_READERS, 'shared'],
    packages: ['playwright-core'],
    typesOf: ['echarts'],
    node: true,
  },
  { folder: 'main/report/render-chart.ts', rooms: ['main/report', 'shared'], packages: ['echarts'] },

  {
    folder: 'main/core',
    rooms: ['main/db', 'main/import', 'main/analysis', 'main/report', 'shared'],
    packages: ['apache-arrow'],
    node: true,
    notNode: ['node:http', 'node:net'],
  },
  { folder: 'main/shells', rooms: ['main/core', 'main/check-node.mjs', 'shared'], packages: [], node: true },
  {
    folder: 'main/shells/cli',
    rooms: ['main/core', 'main/shells', 'main/check-node.mjs', 'shared'],
    packages: ['commander'],
    node: true,
    not: ['main/shells/electron'],
  },
  {
    folder: 'main/shells/http',
    rooms: ['main/core', 'main/shells', 'shared'],
    packages: [],
    node: true,
    not: ['main/shells/electron', 'main/shells/cli'],
  },
  {
    folder: 'main/shells/electron',
    rooms: ['main/core', 'main/shells', 'shared'],
    packages: ['electron'],
    node: true,
    not: ['main/shells/http', 'main/shells/cli'],
  },
  { folder: 'main/shells/electron/electron.vite.config.ts', rooms: [], packages: ['electron-vite'], node: true },

  {
    folder: 'renderer',
    rooms: ['shared'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      '@tanstack/*',
      '@fontsource-variable/*',
      'apache-arrow',
      'zod',
      'virtual:tokens.css',
    ],
    typesOf: ['echarts'],
  },
  { folder: 'renderer/charts', rooms: ['renderer', 'shared'], packages: ['react', 'echarts'] },
  // Build time: these run in Node and are no part of the page.
  { folder: 'renderer/vite.config.ts', rooms: ['renderer'], packages: ['vite', '@vitejs/plugin-react'], node: true },
  { folder: 'renderer/tokens-plugin.ts', rooms: ['shared'], packages: ['vite'], node: true },
];

/** The fixed top level; what git does not track is not looked at. */
const TOP_LEVEL =
  /^(\.[^/]+|package\.json|package-lock\.json|tsconfig\.json|electron-builder\.yml|README\.md|LICENSE|main|renderer|shared|test|node_modules)$/;

describe('the rooms of the house', () => {
  it('import only what the table of the design allows', () => {
    const files = sourceFiles(root, ['shared', 'main', 'renderer']);
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(({ path, text }) => violationsOf(path, text, ROOMS))).toEqual([]);
  });

  it('stand in a fixed top level', () => {
    expect(readdirSync(root).filter((name) => !TOP_LEVEL.test(name))).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    ['shared/metrics/x.ts', `import { readFileSync } from 'node:fs';`],
    ['shared/stats/x.ts', `import type { CountSeries } from '../model/series.ts';`],
    ['shared/charts/x.ts', `import { init } from 'echarts';`],
    ['shared/verdict/x.ts', `export { openStore } from '../../main/db/open-store.ts';`],
    ['main/db/queries/x.ts', `import { runImport } from '../../import/run-import.ts';`],
    ['main/import/x.ts', `import Database from 'better-sqlite3';`],
    ['main/analysis/x.ts', `import { createApp } from '../core/create-app.ts';`],
    ['main/report/x.ts', `import * as echarts from 'echarts';`],
    ['main/core/x.ts', `const { app } = await import('electron');`],
    ['main/core/x.ts', `import { startServer } from '../shells/http/server.ts';`],
    ['main/shells/cli/commands/x.ts', `import { openStore } from '../../../db/open-store.ts';`],
    ['main/shells/http/x.ts', `import { app } from 'electron';`],
    ['renderer/pages/X.tsx', `import { createApp } from '../../main/core/create-app.ts';`],
    ['renderer/pages/X.tsx', `import { init } from 'echarts/core';`],
    ['renderer/pages/X.tsx', `import { join } from 'node:path';`],
    ['main/new-room/x.ts', ``],
  ])('catches a wrong import in %s: %s', (path, text) => {
    expect(violationsOf(path, text, ROOMS)).toHaveLength(1);
  });

  it('sees imports over several lines, side effects and types, and not those in comments', () => {
    const text = [
      `import {`,
      `  one,`,
      `  two,`,
      `} from './a.ts';`,
      `import './b.css';`,
      `import type { T } from './c.ts';`,
      `// import { no } from './no.ts';`,
      `/** @example import { no } from './no.ts' */`,
      `export { three } from './d.ts';`,
    ].join('\n');
    expect(importsOf(text)).toEqual([
      { specifier: './a.ts', isType: false },
      { specifier: './b.css', isType: false },
      { specifier: './c.ts', isType: true },
      { specifier: './d.ts', isType: false },
    ]);
  });

  it('lets the table’s own examples through', () => {
    expect(violationsOf('shared/charts/x.ts', `import type { EChartsOption } from 'echarts';`, ROOMS)).toEqual([]);
    expect(violationsOf('shared/stats/x.ts', `import q from '@stdlib/stats-base-dists-t-quantile';`, ROOMS)).toEqual(
      [],
    );
    expect(violationsOf('renderer/charts/X.tsx', `import { init } from 'echarts/core';`, ROOMS)).toEqual([]);
  });
});
