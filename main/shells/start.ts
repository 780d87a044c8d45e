import { spawn } from 'node:child_process';
import { PROJECT_FOLDER } from '../core/project-folder.ts';
import { runCommandLine } from './cli/main.ts';
import { electronBinary } from './shared/electron-binary.ts';
import { ensureElectronBuild } from './shared/ensure-electron-build.ts';
import { rendererFolder } from './shared/renderer-folder.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Starts the desktop app; where no Electron can be had or shown, says so and opens the same interface in the browser. */
export async function start(): Promise<number> {
  const electron = electronBinary(say);
  if (electron.ok) {
    const renderer = rendererFolder(say);
    const built = renderer.ok ? ensureElectronBuild(say) : renderer;
    if (built.ok) return runElectron(electron.value);
    say(built.error.message);
  } else say(electron.error.message);
  say('Redress opens in the browser instead; it is the same interface over the same store.');
  return runCommandLine(['serve', '--open']);
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
