import '../../../renderer/client/zod-config.ts';
import '../../../renderer/styles.ts';
import { startApp } from '../../../renderer/start-app.tsx';
import { applyTheme } from '../../../renderer/ui/use-theme.ts';
import { fakeClient, SCENARIOS } from './fake-client.ts';

// The interface over invented answers: pages can be looked at without a store. `/many` names the scenario.
const wanted = location.pathname.slice(1);
applyTheme();
startApp(fakeClient(SCENARIOS.find((name) => name === wanted) ?? 'usual'));
