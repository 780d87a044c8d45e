import { createApp } from '../core/create-app.ts';
import { parentLine } from './shared/engine-lines.ts';
import { serveEngine } from './shared/serve-engine.ts';

// The engine process under Node: everything heavy runs here, so that no server ever waits for it.
serveEngine(parentLine(), createApp, () => process.exit(0));
