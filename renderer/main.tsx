import './client/zod-config.ts';
import './styles.ts';
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
