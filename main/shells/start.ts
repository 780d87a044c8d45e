import { spawn } from 'node:child_process';
import type { Trouble } from '../../shared/model/result.ts';
import type { Said } from '../../shared/model/said.ts';
import { say, saidWords } from '../../shared/words/said.ts';
import { troubleWords } from '../../shared/words/trouble-words.ts';
import { PROJECT_FOLDER } from '../core/project-folder.ts';
import { langOf } from './cli/lang-of.ts';
import { runCommandLine } from './cli/main.ts';
import { electronBinary } from './shared/electron-binary.ts';
import { ensureElectronBuild } from './shared/ensure-electron-build.ts';
import { rendererFolder } from './shared/renderer-folder.ts';

const lang = langOf([], process.env);
const tell = (said: Said): void => void process.stderr.write(`${saidWords(said, lang)}\n`);
const fail = (error: Trouble): void => void process.stderr.write(`${troubleWords(error, lang)}\n`);

/** Starts the desktop app; where no Electron can be had or shown, says so and opens the same interface in the browser. */
export async function start(): Promise<number> {
  const electron = electronBinary(tell);
  if (electron.ok) {
    const renderer = rendererFolder(tell);
    const built = renderer.ok ? ensureElectronBuild(tell) : renderer;
    if (built.ok) return runElectron(electron.value);
    fail(built.error);
  } else fail(electron.error);
  tell(say('cli.inBrowser'));
  return runCommandLine(['serve', '--open'], { env: process.env });
}

function runElectron(binary: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(binary, [PROJECT_FOLDER], { stdio: 'inherit', cwd: PROJECT_FOLDER });
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on('SIGINT', pass);
    process.on('SIGTERM', pass);
    child.on('error', () => resolve(70));
    child.on('exit', (code) => resolve(code ?? 70));
  });
}
