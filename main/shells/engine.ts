import { createApp } from '../core/create-app.ts';
import { messageLine, parentLine } from './shared/engine-lines.ts';
import { serveEngine } from './shared/serve-engine.ts';

// The engine process: everything heavy runs here, so that no window and no server ever waits for it.
serveEngine(messageLine() ?? parentLine(), createApp, () => process.exit(0));
