import { Link } from '@tanstack/react-router';
import type { AppInfo } from '../../shared/contract/calls.ts';
import type { MessageKey } from '../../shared/words/messages.ts';
import { sharedView } from '../pages/address/view-search.ts';
import { Preferences } from './Preferences.tsx';
import { useFormat } from './use-format.ts';
import { useWords } from './use-words.ts';

/** The pages there are, in the order of the sidebar and of the command palette. */
export const PAGES = [
  { to: '/', label: 'nav.month' },
  { to: '/clusters', label: 'nav.clusters' },
  { to: '/themes', label: 'nav.themes' },
  { to: '/recovery', label: 'nav.recovery' },
  { to: '/loyalty', label: 'nav.loyalty' },
  { to: '/recurrence', label: 'nav.recurrence' },
  { to: '/actions', label: 'nav.actions' },
  { to: '/data', label: 'nav.data' },
  { to: '/report', label: 'nav.report' },
] as const satisfies readonly { to: string; label: MessageKey }[];

/** Name, pages, and at its foot the store: what it is, how fresh, how much. */
export function Sidebar({ info, changes }: { info: AppInfo | null; changes: number | null }) {
  const { t, count } = useWords();
  return (
    <aside className="sidebar">
      <p className="brand">Redress</p>
      <nav aria-label={t('nav.label')}>
        <ul>
          {PAGES.map(({ to, label }) => (
            <li key={to}>
              <Link to={to} search={sharedView} activeOptions={{ exact: to === '/', includeSearch: false }}>
                <span>{t(label)}</span>
                {to === '/' && changes !== null && changes > 0 && (
                  <span className="nav-count" title={count('nav.changes', changes)}>
                    <span aria-hidden="true">{changes}</span>
                    <span className="visually-hidden">{count('nav.changes', changes)}</span>
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="sidebar-foot">
        <Preferences />
        {info !== null && <StoreNote info={info} />}
      </div>
    </aside>
  );
}

function StoreNote({ info }: { info: AppInfo }) {
  const { t, count } = useWords();
  const format = useFormat();
  const { store } = info;
  return (
    <div className="store-note">
      <p className="clip" title={store.path}>
        {store.name}
      </p>
      {store.asOf !== null && (
        <p title={t('foot.zone', { zone: store.zone })}>
          {t('foot.asOf', { time: format.instantShort(store.asOf, store.zone) })}
        </p>
      )}
      <p>
        {count('foot.imports', store.imports)}, {count('foot.cases', store.cases)}
      </p>
    </div>
  );
}
