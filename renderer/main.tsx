import './client/zod-config.ts';
import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import 'virtual:tokens.css';
import './ui/base.css';
import './ui/shell.css';
import './ui/table.css';
import { createElectronClient, findBridge } from './client/electron-client.ts';
import { createHttpClient, openSession } from './client/http-client.ts';
import { startApp } from './start-app.tsx';
import { applyTheme } from './ui/use-theme.ts';

applyTheme();
const bridge = findBridge(window);
if (bridge !== null) startApp(createElectronClient(bridge));
else {
  const session = await openSession(location, history);
  startApp(createHttpClient(), session.ok ? null : session.error);
}
