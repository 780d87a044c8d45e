import { createApp } from '../../core/create-app.ts';
import { serveEngine } from '../shared/serve-engine.ts';
import { parentPortLine } from './parent-port-line.ts';

// The engine process under Electron: everything heavy runs here, so that no window ever waits for it.
serveEngine(parentPortLine(process.parentPort), createApp, () => process.exit(0));
