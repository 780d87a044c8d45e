import { useState } from 'react';
import {
  Autocomplete,
  Button,
  Dialog,
  DialogTrigger,
  Input,
  Menu,
  MenuItem,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useFormat } from './use-format.ts';
import { useWords } from './use-words.ts';

/** Values of one dimension to choose from, most frequent first, with a search over them. */
export function DimensionFilter({
  label,
  values,
  chosen,
  isOpenAtFirst,
  onChoose,
}: {
  label: string;
  values: readonly { value: string; n: number }[];
  chosen: readonly string[];
  isOpenAtFirst: boolean;
  onChoose: (values: readonly string[]) => void;
}) {
  const { t } = useWords();
  const format = useFormat();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const known = new Set(values.map(({ value }) => value));
  const items = [...chosen.filter((value) => !known.has(value)).map((value) => ({ value, n: null })), ...values];
  const summary =
    chosen.length === 0
      ? t('filter.all')
      : chosen.length === 1
        ? chosen[0]
        : t('filter.values', { n: String(chosen.length) });
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className={chosen.length > 0 ? 'filter is-set' : 'filter'}>
        {label} <b>{summary}</b>
      </Button>
      <Popover className="popover" placement="bottom start" maxHeight={420}>
        <Dialog className="popover-dialog" aria-label={label}>
          <Autocomplete filter={contains}>
            <SearchField aria-label={t('filter.search')} autoFocus>
              <Input className="field" placeholder={t('filter.search')} />
            </SearchField>
            <Menu
              className="menu"
              aria-label={label}
              items={items}
              selectionMode="multiple"
              selectedKeys={chosen}
              onSelectionChange={(keys) => onChoose(keys === 'all' ? [] : [...keys].map(String))}
              renderEmptyState={() => <p className="menu-none">{t('filter.none')}</p>}
            >
              {({ value, n }) => (
                <MenuItem id={value} className="menu-item" textValue={value}>
                  <span title={value}>{value}</span>
                  {n !== null && <span className="faint">{format.count(n)}</span>}
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
          {chosen.length > 0 && (
            <div className="popover-foot">
              <button type="button" className="link" onClick={() => onChoose([])}>
                {t('filter.clear')}
              </button>
            </div>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
