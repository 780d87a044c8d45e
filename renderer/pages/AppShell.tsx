import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useCall } from '../client/use-call.ts';
import { CommandPalette } from '../ui/CommandPalette.tsx';
import { DropAnywhere } from './data/DropAnywhere.tsx';
import { FilterBar } from '../ui/FilterBar.tsx';
import { Sidebar } from '../ui/Sidebar.tsx';
import { useWords } from '../ui/use-words.ts';
import { useViewQuery } from './address/use-view-query.ts';

/** Pages whose numbers follow the filter bar. */
const FILTERED = new Set(['/', '/clusters', '/themes', '/recovery', '/loyalty', '/recurrence']);

/** The frame of every page: sidebar, filter bar, command palette, and files dropped anywhere. */
export function AppShell() {
  const { t } = useWords();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const info = useCall('app.info', {});
  const store = info.state === 'data' ? info.value : null;
  const hasCases = store !== null && store.store.cases > 0;
  const analysis = useCall('analysis.read', useViewQuery(), { isEnabled: hasCases });
  const shown = analysis.state === 'data' && hasCases ? analysis.value : null;
  const isFiltered = FILTERED.has(path) || path.startsWith('/clusters/');

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setPaletteOpen((isOpen) => !isOpen);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <div className="shell">
      <a
        className="skip-link"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('nav.skip')}
      </a>
      <Sidebar info={store} changes={shown?.headlines.length ?? null} />
      <main className="main" id="content" tabIndex={-1} ref={main}>
        {store !== null && hasCases && isFiltered && (
          <FilterBar info={store} month={shown?.month ?? null} onPalette={() => setPaletteOpen(true)} />
        )}
        <div className="content">
          <Outlet />
        </div>
      </main>
      <CommandPalette isOpen={isPaletteOpen} onOpenChange={setPaletteOpen} clusters={shown?.clusters ?? []} />
      <DropAnywhere />
    </div>
  );
}
