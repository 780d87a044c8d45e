import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Trouble } from '../shared/model/result.ts';
import { ClientContext } from './client/client-context.ts';
import type { Client } from './client/client.ts';
import { ImportQueueProvider } from './pages/data/import-queue.tsx';
import { createPages } from './pages/routes.tsx';
import { readLang } from './ui/use-words.ts';

/** Draws the whole interface over a client; a trouble met on the way in is all that is drawn instead. */
export function startApp(client: Client, problem: Trouble | null = null): void {
  const place = document.querySelector('#root');
  if (place === null) throw new RangeError('the page has no #root');
  document.documentElement.lang = readLang();
  const queries = new QueryClient({
    defaultOptions: {
      // Nothing changes but by a write, and every write makes all reads stale.
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
  const pages = createPages();
  createRoot(place).render(
    <StrictMode>
      {problem !== null ? (
        <p className="stopped" role="alert">
          {problem.message}
        </p>
      ) : (
        <ClientContext value={client}>
          <QueryClientProvider client={queries}>
            <ImportQueueProvider>
              <RouterProvider router={pages} />
            </ImportQueueProvider>
          </QueryClientProvider>
        </ClientContext>
      )}
    </StrictMode>,
  );
}
