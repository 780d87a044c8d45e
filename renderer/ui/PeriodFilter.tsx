import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useView } from '../pages/address/use-view.ts';
import { useFormat } from './use-format.ts';
import { useWords } from './use-words.ts';

const LATEST = 'latest';

/** The period looked at: everything from the first month known up to the month chosen here. */
export function PeriodFilter({ months, month }: { months: readonly string[]; month: string | null }) {
  const { t } = useWords();
  const format = useFormat();
  const { view, change } = useView();
  const first = months[0];
  if (first === undefined || month === null) return null;
  const items = [
    { id: LATEST, label: t('filter.latest') },
    ...months.toReversed().map((id) => ({ id, label: t('filter.to', { month: format.period(id) }) })),
  ];
  const onAction = (key: string | number): void => {
    if (key === LATEST) change(({ month: _month, ...rest }) => rest);
    else change((old) => ({ ...old, month: String(key) }));
  };
  return (
    <MenuTrigger>
      <Button className="filter">
        {t('filter.period')}{' '}
        <b>
          {format.periodShort(first)} – {format.periodShort(month)}
        </b>
      </Button>
      <Popover className="popover" placement="bottom start" maxHeight={420}>
        <Menu
          className="menu"
          aria-label={t('filter.period')}
          items={items}
          selectionMode="single"
          selectedKeys={[view.month ?? LATEST]}
          onAction={onAction}
        >
          {(item) => (
            <MenuItem className="menu-item" textValue={item.label}>
              <span>{item.label}</span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
