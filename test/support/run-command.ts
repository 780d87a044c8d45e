import { runCommandLine } from '../../main/shells/cli/main.ts';

/** Runs one command in this process and gives all that it wrote. */
export async function runCommand(
  ...parameters: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCommandLine(parameters, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isTerminal: false,
    columns: 120,
    signal: new AbortController().signal,
  });
  return { code, out, err };
}
