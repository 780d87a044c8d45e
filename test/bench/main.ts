type Bench = (args: readonly string[]) => Promise<number>;

/** Benches by name; each is loaded only when asked for. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  import: async () => (await import('./import.ts')).benchImport,
  analysis: async () => (await import('./analysis.ts')).benchAnalysis,
  actions: async () => (await import('./actions.ts')).benchActions,
  dialects: async () => (await import('./dialects.ts')).benchDialects,
  kills: async () => (await import('./kills.ts')).benchKills,
  themes: async () => (await import('./themes.ts')).benchThemes,
  simulations: async () => (await import('./simulations.ts')).benchSimulations,
  verdicts: async () => (await import('./verdicts.ts')).benchVerdicts,
};

const USAGE = `npm run -s bench -- ${Object.keys(BENCHES).join('|')} [--rows N] [--runs N] [--json]\n`;

/** Runs one bench; gives the exit code. A bench compares and never fails on a figure. */
export async function runBench([name = '', ...args]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (load === undefined) {
    process.stderr.write(USAGE);
    return 64;
  }
  return (await load())(args);
}
