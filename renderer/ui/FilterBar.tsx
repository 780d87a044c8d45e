import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { AppInfo } from '../../shared/contract/calls.ts';
import { useView } from '../pages/address/use-view.ts';
import { FILTER_DIMENSIONS, withFilter } from '../pages/address/view-search.ts';
import { DimensionFilter } from './DimensionFilter.tsx';
import { PeriodFilter } from './PeriodFilter.tsx';
import { SavedViews } from './SavedViews.tsx';
import { useWords } from './use-words.ts';
import { useDimensionLabel } from './use-dimension-label.ts';

/** Dimensions that stand in the bar even when nothing is chosen. */
const ALWAYS = ['site', 'channel'];
const PALETTE_KEY = /Mac/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K';

/** What the numbers below are of: period, grain and filters, all kept in the address. */
export function FilterBar({
  info,
  month,
  onPalette,
}: {
  info: AppInfo;
  /** The month shown when the address names none. */
  month: string | null;
  onPalette: () => void;
}) {
  const { t } = useWords();
  const { view, change } = useView();
  const dimensionLabel = useDimensionLabel();
  const known = FILTER_DIMENSIONS.filter((id) => (info.dimensions[id]?.length ?? 0) > 1 || view.filter?.[id]);
  const [added, setAdded] = useState<string | null>(null);
  const shown = [
    ...ALWAYS.filter((id) => known.includes(id)),
    ...known.filter((id) => !ALWAYS.includes(id) && (id === added || view.filter?.[id] !== undefined)),
  ];
  const others = known.filter((id) => !shown.includes(id));
  const hasFilter = view.filter !== undefined;
  return (
    <div className="filter-bar" role="toolbar" aria-label={t('filter.label')}>
      <PeriodFilter months={info.store.months} month={view.month ?? month} />
      <button
        type="button"
        className="filter"
        onClick={() => change((old) => ({ ...old, grain: old.grain === 'week' ? 'month' : 'week' }))}
        aria-label={`${t('filter.by')} ${t(view.grain === 'week' ? 'filter.week' : 'filter.month')}`}
      >
        {t('filter.by')} <b>{t(view.grain === 'week' ? 'filter.week' : 'filter.month')}</b>
      </button>
      {shown.map((id) => (
        <DimensionFilter
          key={id}
          label={dimensionLabel(id)}
          values={info.dimensions[id] ?? []}
          chosen={view.filter?.[id] ?? []}
          isOpenAtFirst={id === added}
          onChoose={(values) => change((old) => withFilter(old, id, values))}
        />
      ))}
      {others.length > 0 && (
        <MenuTrigger>
          <Button className="filter">{t('filter.more')}</Button>
          <Popover className="popover" placement="bottom start">
            <p className="menu-head">{t('filter.addTitle')}</p>
            <Menu
              className="menu"
              aria-label={t('filter.addTitle')}
              items={others.map((id) => ({ id, label: dimensionLabel(id) }))}
              onAction={(key) => setAdded(String(key))}
            >
              {(item) => (
                <MenuItem className="menu-item" textValue={item.label}>
                  <span>{item.label}</span>
                </MenuItem>
              )}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
      {view.asAt !== undefined && (
        <span className="filter is-set">
          <b>{t('filter.asAt', { n: String(view.asAt) })}</b>
        </span>
      )}
      {(hasFilter || view.asAt !== undefined) && (
        <button
          type="button"
          className="filter"
          onClick={() => change(({ filter: _filter, asAt: _asAt, ...rest }) => rest)}
        >
          {t('filter.clearAll')}
        </button>
      )}
      <div className="filter-bar-end">
        <SavedViews />
        <button type="button" className="key" onClick={onPalette} aria-label={t('palette.open')}>
          {PALETTE_KEY}
        </button>
      </div>
    </div>
  );
}
