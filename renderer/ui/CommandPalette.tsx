import { useNavigate } from '@tanstack/react-router';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import type { ClusterResult } from '../../shared/model/analysis.ts';
import { sharedView } from '../pages/address/view-search.ts';
import { VariationGlyph } from './VariationGlyph.tsx';
import { PAGES } from './Sidebar.tsx';
import { useThemeChoice } from './use-theme.ts';
import { useWords } from './use-words.ts';

/** Everything by name: pages, clusters, actions. Opened with Ctrl K. */
export function CommandPalette({
  isOpen,
  onOpenChange,
  clusters,
}: {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  clusters: readonly ClusterResult[];
}) {
  const { t } = useWords();
  return (
    <ModalOverlay className="veil" isDismissable isOpen={isOpen} onOpenChange={onOpenChange}>
      <Modal className="palette">
        <Dialog aria-label={t('palette.title')}>
          <PaletteList clusters={clusters} onDone={() => onOpenChange(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteList({ clusters, onDone }: { clusters: readonly ClusterResult[]; onDone: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [, setTheme] = useThemeChoice();
  const { contains } = useFilter({ sensitivity: 'base' });
  const actions = [
    { id: 'import', label: t('empty.choose'), run: () => void navigate({ to: '/data', search: sharedView }) },
    {
      id: 'taxonomy',
      label: t('palette.taxonomy'),
      run: () => void navigate({ to: '/data/taxonomy', search: sharedView }),
    },
    {
      id: 'quality',
      label: t('palette.quality'),
      run: () => void navigate({ to: '/data/quality', search: sharedView }),
    },
    ...(['light', 'dark', 'system'] as const).map((name) => ({
      id: `theme-${name}`,
      label: `${t('theme.label')}: ${t(`theme.${name}`)}`,
      run: () => setTheme(name),
    })),
  ];
  const go = (run: () => void) => () => {
    onDone();
    run();
  };
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label={t('palette.title')} autoFocus>
        <Input placeholder={t('palette.placeholder')} />
      </SearchField>
      <Menu
        className="menu"
        aria-label={t('palette.title')}
        renderEmptyState={() => <p className="menu-none">{t('palette.none')}</p>}
      >
        <MenuSection>
          <Header className="menu-head">{t('palette.pages')}</Header>
          {PAGES.map(({ to, label }) => (
            <MenuItem
              key={to}
              id={`page ${to}`}
              className="menu-item"
              textValue={t(label)}
              onAction={go(() => void navigate({ to, search: sharedView }))}
            >
              <span>{t(label)}</span>
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection>
          <Header className="menu-head">{t('palette.actions')}</Header>
          {actions.map(({ id, label, run }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={label} onAction={go(run)}>
              <span>{label}</span>
            </MenuItem>
          ))}
        </MenuSection>
        {clusters.length > 0 && (
          <MenuSection>
            <Header className="menu-head">{t('palette.clusters')}</Header>
            {clusters.map(({ name, category, touchpoint, mark }) => (
              <MenuItem
                key={name}
                id={`cluster ${name}`}
                className="menu-item"
                textValue={name}
                onAction={go(
                  () =>
                    void navigate({
                      to: '/clusters/$category/$touchpoint',
                      params: { category, touchpoint },
                      search: sharedView,
                    }),
                )}
              >
                <span>{name}</span>
                <VariationGlyph mark={mark} size={15} />
              </MenuItem>
            ))}
          </MenuSection>
        )}
      </Menu>
    </Autocomplete>
  );
}
